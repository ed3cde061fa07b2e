import type { Page } from '@playwright/test';
import { de } from '../../src/i18n/de';
import { expect, openAtlas, test } from './atlas';
import { eventOf, events, places, title } from './dataset';
import {
  button,
  endOfWindow,
  eventList,
  heading,
  linkTo,
  mapRegion,
  placeList,
  readCounts,
  startOfWindow,
} from './screen';

const kerman = eventOf('kerman-bombings');
const nameOf = (id: string) => places.find((place) => place.id === id)?.properties.title ?? '';

test('a link restores what its sender saw', async ({ page, context }) => {
  const address =
    '?from=2023-06&to=2024-05&undated=hidden&place=kerman&event=kerman-bombings&source=next-al-qaeda&kind=attack,statement&theme=night&view=flat#5.2/33.1/66';
  await openAtlas(page, address);
  await test.step('selection, theme and projection', async () => {
    await expect(heading(page)).toHaveText(kerman.title);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    await expect(button(mapRegion(page), 'Flat map')).toHaveAttribute('aria-pressed', 'true');
  });
  await test.step('the window', async () => {
    await expect(startOfWindow(page)).toHaveAttribute('aria-valuetext', '1 June 2023');
    await expect(endOfWindow(page)).toHaveAttribute('aria-valuetext', '31 May 2024');
  });
  await test.step('the camera, which zooms on from where the link put it', async () => {
    await button(mapRegion(page), 'Zoom in').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#6.2/33.1/66');
    await button(mapRegion(page), 'Zoom out').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#5.2/33.1/66');
  });
  await test.step('filters: what is left of the list', async () => {
    await button(page, 'Back').click();
    await expect(heading(page)).toHaveText(title);
    for (const { kind, citations } of await listedEvents(page)) {
      expect(['attack', 'statement']).toContain(kind);
      expect(citations.map(({ source }) => source)).toContain('next-al-qaeda');
    }
    expect((await listedEvents(page)).length).toBeGreaterThan(0);
  });
  await test.step('its copy, opened in a new page, shows the same', async () => {
    const [counts, listed] = [await readCounts(page), await listedEvents(page)];
    const copy = await context.newPage();
    await openAtlas(copy, new URL(page.url()).search + new URL(page.url()).hash);
    expect(await readCounts(copy)).toEqual(counts);
    expect(await listedEvents(copy)).toEqual(listed);
    expect(new URL(copy.url()).hash).toBe('#5.2/33.1/66');
    await copy.close();
  });
  await test.step('and in German, where the link asks for it', async () => {
    const { search, hash } = new URL(page.url());
    await page.goto('about:blank');
    await openAtlas(page, `${search}&lang=de${hash}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('slider', { name: de['timeline.start'] })).toHaveAttribute(
      'aria-valuetext',
      '1. Juni 2023',
    );
    await expect(page.getByRole('region', { name: de['map.region'], exact: true })).toBeVisible();
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

async function listedEvents(page: Page) {
  const titles = await eventList(page).getByRole('listitem').getByRole('link').allTextContents();
  return events.filter((event) => titles.includes(event.title));
}
