import { expect, holdBack, mapIsReady, openAtlas, test } from './atlas';
import { events, places, title, undated } from './dataset';
import { lookAsItIs } from './look';
import {
  button,
  drawAllRows,
  endOfWindow,
  eventRows,
  heading,
  mapRegion,
  placeList,
  startOfWindow,
  status,
} from './screen';

test('the first screen is map, time line and list, and says how much it shows', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page).toHaveTitle(`${title} · Dateline`);
  await expect(heading(page)).toHaveText(title);
  await expect(mapRegion(page)).toBeVisible();
  await expect(mapRegion(page).locator('canvas')).toBeVisible();
  await expect(startOfWindow(page)).toHaveAttribute('aria-valuetext', /^\d+ \w+ \d{4}$/);
  await expect(endOfWindow(page)).toHaveAttribute('aria-valuetext', /^\d+ \w+ \d{4}$/);
  await expect(button(page, 'Play')).toBeVisible();
  await expect(status(page)).toContainText(
    `${events.length} of ${events.length} events, ${undated.length} of them undated`,
  );
  await drawAllRows(page);
  await expect(eventRows(page)).toHaveCount(events.length);
  await expect(placeList(page).getByRole('listitem')).toHaveCount(places.length);
  await test.step('the map writes with the fonts of the page, and adds none to it', async () => {
    const families = await page.evaluate(() => [...document.fonts].map(({ family }) => family));
    const names = new Set(families.map((family) => family.replaceAll('"', '')));
    expect([...names].sort()).toEqual(['Noto Sans', 'Noto Sans Arabic', 'Source Serif']);
  });
  await test.step('axe finds nothing, the legend open', async () => {
    await page.locator('summary', { hasText: 'Legend' }).click();
    await lookAsItIs(page, 'first screen');
  });
});

test('what the reader did before the program came stays as it is', async ({ page }) => {
  const come = await holdBack(page, 'index');
  await page.goto('./', { waitUntil: 'commit' });
  const legend = page.locator('details', { has: page.locator('summary', { hasText: 'Legend' }) });
  await legend.locator('summary').click();
  const first = await eventRows(page).first().elementHandle();
  await button(page, 'Share').click();
  come();
  await mapIsReady(page);
  expect(await first?.evaluate((row) => row.isConnected), 'the list is not drawn anew').toBe(true);
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(legend.getByRole('button', { name: /^Attack/ })).toBeVisible();
});
