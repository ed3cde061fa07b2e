import type { Browser, Page } from '@playwright/test';
import { languages } from '../../src/state/view';
import { expect, openAtlas, test } from './atlas';
import { eventOf, events, places, title } from './dataset';
import { button, heading, linkTo, placeList, readCounts, startOfWindow } from './screen';
import { inAnyLanguage } from './words';

const kerman = eventOf('kerman-bombings');
const nameOf = (id: string) => places.find((place) => place.id === id)?.properties.title ?? '';

const PARTS =
  'from=2023-06&to=2024-05&undated=hidden&place=kerman&event=kerman-bombings&source=next-al-qaeda&kind=attack,statement&told=any&pair=kerman,berlin&scale=back&play=growing&pace=2&theme=night&labels=both&relief=off&graticule=on';

/** What a reader sees of the view, without its words. */
const seenOn = (page: Page) =>
  page.evaluate(() => ({
    root: { ...document.documentElement.dataset },
    heading: document.querySelector('main h1')?.textContent,
    thumbs: [...document.querySelectorAll('[role=slider]')].map((thumb) =>
      thumb.getAttribute('aria-valuenow'),
    ),
    marks: [...document.querySelectorAll<SVGElement>('[data-event]')].map(
      ({ dataset, style }) => `${dataset.event} ${style.opacity}`,
    ),
  }));

const inNewBrowser = async (browser: Browser, baseURL: string, address: string) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await openAtlas(page, address);
  return { page, close: () => context.close() };
};

test('a link restores everything in a new browser, in every language', async ({
  browser,
  baseURL,
  page,
}) => {
  await openAtlas(page, `?${PARTS}#5.2/33.1/66`);
  await expect(page.locator('main h1')).toHaveText(kerman.title);
  const seen = await seenOn(page);
  const { search, hash } = new URL(page.url());
  for (const language of languages)
    await test.step(language, async () => {
      const asked = language === 'en' ? search : `${search}&lang=${language}`;
      const other = await inNewBrowser(browser, baseURL as string, asked + hash);
      const root = other.page.locator('html');
      await expect(root).toHaveAttribute('lang', language);
      await expect(root).toHaveAttribute('dir', /fa|ur/.test(language) ? 'rtl' : 'ltr');
      await expect(other.page.getByRole('note').filter({ hasText: '=' })).toHaveCount(0);
      await expect.poll(() => seenOn(other.page)).toEqual(seen);
      expect(new URL(other.page.url()).search).toBe(asked);
      await other.close();
    });
});

test('what a link says wrongly is named and ignored', async ({ page }) => {
  const wrong =
    'from=2023-13&to=yesterday&place=atlantis&event=nothing&source=nowhere&kind=riot&lang=xx&theme=neon&view=cube&colour=blue';
  await openAtlas(page, `?${wrong}#a/b/c`);
  const notice = page.getByRole('note').filter({ hasText: 'does not know' });
  for (const part of [...wrong.split('&'), '#a/b/c']) await expect(notice).toContainText(part);
  await expect(heading(page)).toHaveText(title);
  expect((await readCounts(page)).shown).toBe(events.length);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await button(page, 'Close').click();
  await expect(notice).toBeHidden();
});

test('back and forward walk through the pages that were opened', async ({ page }) => {
  await openAtlas(page);
  await linkTo(placeList(page), nameOf('kerman')).click();
  await expect(heading(page)).toHaveText(nameOf('kerman'));
  await linkTo(page.getByRole('main'), kerman.title).first().click();
  await expect(heading(page)).toHaveText(kerman.title);
  await startOfWindow(page).press('PageUp');
  await startOfWindow(page).press('PageUp');
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
  await page.goBack();
  await expect(heading(page)).toHaveText(nameOf('kerman'));
  await page.goBack();
  await expect(heading(page)).toHaveText(title);
  await page.goForward();
  await expect(heading(page)).toHaveText(nameOf('kerman'));
  await page.goForward();
  await expect(heading(page)).toHaveText(kerman.title);
  await page.reload();
  await expect(heading(page)).toHaveText(kerman.title);
});

test('a page opened in the same breath as a move of the window leaves the way back', async ({
  page,
}) => {
  await openAtlas(page);
  const link = await linkTo(placeList(page), nameOf('kerman')).elementHandle();
  await startOfWindow(page).evaluate((thumb, place) => {
    thumb.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    (place as HTMLElement).click();
  }, link);
  await expect(heading(page)).toHaveText(nameOf('kerman'));
  await page.goBack();
  await expect(heading(page)).toHaveText(title);
  expect(new URL(page.url()).searchParams.get('from')).not.toBeNull();
});

test('storage that is full or forbidden is said, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    Storage.prototype.getItem = refuse;
    Cache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  });
  await openAtlas(page, '?place=kabul');
  await page.locator('summary', { hasText: inAnyLanguage('app.more') }).click();
  await page.locator('summary', { hasText: inAnyLanguage('app.display') }).click();
  await page.getByRole('button', { name: /^Keep for offline/ }).click();
  await expect(page.getByRole('alert')).toContainText('no room');
  await expect(page.locator('main h1')).toHaveText('Kabul');
});
