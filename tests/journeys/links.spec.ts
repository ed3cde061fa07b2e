import type { Browser, Page } from '@playwright/test';
import { languages } from '../../src/state/view';
import { expect, openAtlas, test } from './atlas';
import { eventOf } from './dataset';
import { inAnyLanguage } from './words';

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
    address: new URLSearchParams(location.search).toString(),
  }));

const inNewBrowser = async (browser: Browser, baseURL: string, address: string) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await openAtlas(page, address);
  return { page, close: () => context.close() };
};

for (const language of languages)
  test(`a link restores everything in a new browser, in ${language}`, async ({
    browser,
    baseURL,
    page,
  }) => {
    await openAtlas(page, `?${PARTS}${language === 'en' ? '' : `&lang=${language}`}#5.2/33.1/66`);
    await expect(page.locator('main h1')).toHaveText(eventOf('kerman-bombings').title);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute(
      'dir',
      language === 'fa' || language === 'ur' ? 'rtl' : 'ltr',
    );
    await expect(page.getByRole('note').filter({ hasText: '=' })).toHaveCount(0);
    const seen = await seenOn(page);
    const { search, hash } = new URL(page.url());
    const other = await inNewBrowser(browser, baseURL as string, search + hash);
    await expect.poll(() => seenOn(other.page)).toEqual(seen);
    await other.close();
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
