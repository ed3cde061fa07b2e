import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { lookAsItIs } from './look';
import { button, eventList, mapRegion, moreMenu, openMore } from './screen';

const question = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
const points = (page: Page) => question(page).getByText(/^\d+ of 10 points$/);
const tally = (page: Page, said: string) =>
  expect(page.getByText(`${said} points`, { exact: true })).toBeVisible();
/** Pins are drawn as letters; where one stands on the screen is where the picture drew it. */
const pin = (page: Page, letter: string) =>
  mapRegion(page).locator('svg').getByText(letter, { exact: true });

test.describe('a pupil on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('goes through Five places by touch, and gets a fair score', async ({ page }) => {
    await openAtlas(page, '?lesson=five-places&step=2');
    await expect(question(page)).toBeVisible();
    await expect(eventList(page)).toBeHidden();
    await lookAsItIs(page, 'pins without names');
    for (const letter of ['A', 'C', 'F']) await pin(page, letter).tap();
    await expect(question(page).getByRole('status').first()).toHaveText(/^Every place has/);
    await question(page).getByRole('button', { name: 'Check' }).tap();
    await expect(points(page)).toHaveText('10 of 10 points');
    await expect(question(page).getByText('Berlin: found')).toBeVisible();
    await tally(page, '1 of 4 answered, 10 of 30');

    await button(page, 'Answer again').tap();
    await button(page, 'Harder').tap();
    const map = await mapRegion(page).boundingBox();
    await expect(pin(page, 'A')).toBeHidden();
    if (map) await page.touchscreen.tap(map.x + map.width / 2, map.y + map.height / 2);
    await expect(question(page).getByRole('status').first()).toHaveText(/^Where is Moscow/);
    await button(page, 'Check').tap();
    await expect(question(page).getByText(/^1?Berlin: [\d,]+\skm from it/)).toBeVisible();
    await expect(mapRegion(page).locator('svg').getByText('Berlin')).toBeVisible();

    await page.goto('./?lesson=five-places&step=10');
    await expect(page.getByText('Dates are hidden.')).toBeVisible();
    const rows = question(page).getByRole('listitem').locator('bdi');
    await expect(rows).toHaveCount(3);
    const titles = () => rows.allTextContents();
    const before = await titles();
    await question(page)
      .getByRole('button', { name: /^Later: / })
      .first()
      .tap();
    expect(await titles()).toEqual([before[0], before[2], before[1]]);
    await lookAsItIs(page, 'an order');
    await button(page, 'Check').tap();
    await expect(question(page).getByText(/2022, as the article says|June 2022/)).not.toHaveCount(
      0,
    );
    await expect(page.getByText('Dates are hidden.')).toBeVisible();
    await button(page, 'Show all').tap();
    await expect(page.getByText('Dates are hidden.')).toBeHidden();
  });
});

test('a pupil with the keys alone places, orders and tells, keeps it, and hands in a sheet', async ({
  page,
}) => {
  await openAtlas(page, '?lesson=five-places&step=2');
  await button(page, 'Harder').press('Enter');
  await question(page).getByText('Point with the keys instead').press('Enter');
  const cross = page.getByRole('application', { name: /^Crosshair/ });
  await cross.focus();
  for (const [longitude, latitude, town] of [
    [13, 52, 'Berlin'],
    [38, 56, 'Moscow'],
    [69, 34, 'Kabul'],
  ] as const) {
    await expect(cross).toHaveAccessibleName(`Crosshair on the map, for ${town}`);
    await aim(page, longitude, latitude);
    await expect(cross).toContainText(`${latitude}° N, ${longitude}° E`);
    await expect(cross).toContainText(/\d+\skm from /);
    await expect(cross).not.toContainText(`from ${town}`);
    await page.keyboard.press('Enter');
  }
  await button(page, 'Check').press('Enter');
  await expect(points(page)).toHaveText('10 of 10 points');
  await page.getByRole('checkbox', { name: 'Keep my answers on this device' }).press('Space');

  await page.goto('./?lesson=ten-years-on-one-line&step=3');
  const grip = (title: RegExp) => page.getByRole('button', { name: title });
  await grip(/^Move .*announces its Khorasan/).press('ArrowUp');
  await expect(grip(/^Move .*announces its Khorasan/)).toBeFocused();
  await expect(question(page).getByRole('status')).toHaveText(/now 2 of 4$/);
  await button(page, 'Check').press('Enter');
  await expect(points(page)).toHaveText('10 of 10 points');

  await page.goto('./?lesson=ten-years-on-one-line&step=11');
  await button(page, 'Harder').press('Enter');
  const statement = question(page).getByRole('group').filter({ hasText: 'Sikh temple' }).first();
  await statement.getByRole('checkbox', { name: /^1 / }).press('Space');
  await statement.getByRole('radio', { name: /^Article 1, paragraph 7:/ }).press('Space');
  await lookAsItIs(page, 'sources and passages');
  await button(page, 'Check').press('Enter');
  await expect(points(page)).toHaveText('2 of 10 points');
  await expect(
    question(page)
      .getByRole('button', { name: /^Citation 1/ })
      .first(),
  ).toBeVisible();
  await tally(page, '2 of 5 answered, 12 of 30');

  await page.goto('./?lesson=ten-years-on-one-line&step=10&theme=projector&lang=fa');
  await page.getByRole('textbox').fill('Bamyan');
  await lookAsItIs(page, 'an open question in Persian, projected');
  await page.goto('./?lesson=five-places&step=13');
  await tally(page, '1 of 4 answered, 10 of 30');
  await button(page, 'Answer sheet').press('Enter');
  await page.getByRole('textbox', { name: 'Your name, if you like' }).fill('Amina');
  await lookAsItIs(page, 'the answer sheet');
  const saving = page.waitForEvent('download');
  await button(page, 'Save as a text').press('Enter');
  expect((await saving).suggestedFilename()).toBe('five-places-answers.txt');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet]').getByText(/^Amina/)).toBeVisible();
  await expect(mapRegion(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await button(page, 'Close').press('Enter');
  await button(page, 'Clear my answers').press('Enter');
  await tally(page, '0 of 4 answered, 0 of 30');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a blank map without a lesson: marks, names and dates in any mixture, and back', async ({
  page,
}) => {
  await openAtlas(page);
  const marks = mapRegion(page).locator('[data-places]');
  await expect(marks).not.toHaveCount(0);
  await openMore(page);
  await moreMenu(page).locator('summary', { hasText: 'Display' }).click();
  const blank = page.getByRole('group', { name: 'Blank map: hide' });
  await blank.getByRole('checkbox', { name: 'marks' }).check();
  await expect(marks).toHaveCount(0);
  await blank.getByRole('checkbox', { name: 'dates' }).check();
  await expect(eventList(page).getByText(/^\d{4}$/)).toHaveCount(0);
  await blank.getByRole('checkbox', { name: 'names' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Hidden: names, marks and dates.')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('hide')).toBe('pins,dates');
  await button(page, 'Show all').click();
  await expect(marks).not.toHaveCount(0);
  await expect(page.getByText('Dates are hidden.')).toBeHidden();
});

/** Brings the crosshair to whole degrees by a step of one. */
async function aim(page: Page, longitude: number, latitude: number): Promise<void> {
  const cross = page.getByRole('application');
  if ((await cross.textContent())?.includes('Step 2°')) await page.keyboard.press('-');
  const [, north, east] =
    /(-?\d+)° N, (-?\d+)° E/.exec((await cross.textContent()) ?? '')?.map(Number) ?? [];
  await pressTimes(page, 'ArrowRight', 'ArrowLeft', longitude - (east ?? 0));
  await pressTimes(page, 'ArrowUp', 'ArrowDown', latitude - (north ?? 0));
}

async function pressTimes(page: Page, more: string, less: string, times: number): Promise<void> {
  const key = times > 0 ? more : less;
  const count = Math.abs(times);
  for (let at = 0; at < Math.floor(count / 5); at++) await page.keyboard.press(`Shift+${key}`);
  for (let at = 0; at < count % 5; at++) await page.keyboard.press(key);
}
