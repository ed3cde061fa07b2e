import type { Page } from '@playwright/test';
import { de } from '../../src/i18n/de';
import { expect, openAtlas, test } from './atlas';
import { eventOf, events, title } from './dataset';
import {
  button,
  endOfWindow,
  eventList,
  heading,
  mapRegion,
  readCounts,
  startOfWindow,
} from './screen';

const kerman = eventOf('kerman-bombings');

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

async function listedEvents(page: Page) {
  const titles = await eventList(page).getByRole('listitem').getByRole('link').allTextContents();
  return events.filter((event) => titles.includes(event.title));
}
