import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { eventOf } from './dataset';
import { button, endOfWindow, heading, readCounts, startOfWindow } from './screen';

const timeLine = (page: Page) => page.getByRole('region', { name: 'Time line', exact: true });
const drawing = (page: Page) =>
  timeLine(page)
    .locator('svg')
    .filter({ has: startOfWindow(page) });
const lens = (page: Page) =>
  page.getByRole('slider', { name: 'Part of the time line that is shown' });
const field = (page: Page, name: 'From' | 'To') => page.getByRole('textbox', { name, exact: true });
const mark = (page: Page, event: string) =>
  drawing(page).locator(`[data-event="${event}"] path`).last();
const part = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const opener = (page: Page, name: string | RegExp) => timeLine(page).getByLabel(name);

test('a window is chosen by typed dates and presets; what cannot be read is said, with the remedy', async ({
  page,
}) => {
  await openAtlas(page);
  await opener(page, 'All time, choose dates').click();
  for (const [from, to, said] of [
    ['soon', '2023', '“soon” was not understood. Write a year'],
    ['30 February 2023', '', 'The calendar has no 30 February 2023.'],
    ['2024', 'June 2023', 'The window would end before it begins.'],
  ] as const) {
    await field(page, 'From').fill(from);
    await field(page, 'To').fill(to);
    await button(page, 'Show').click();
    await expect(timeLine(page).getByText(said)).toBeVisible();
    await expect(field(page, 'From')).toBeFocused();
  }
  await field(page, 'From').fill('14 June 2023');
  await field(page, 'To').fill('2024-03');
  await field(page, 'To').press('Enter');
  await expect(startOfWindow(page)).toHaveAttribute('aria-valuetext', '14 June 2023');
  await expect(endOfWindow(page)).toHaveAttribute('aria-valuetext', '31 March 2024');
  const summary = opener(page, '14 June 2023 to 31 March 2024, choose dates');
  await expect(summary).toBeFocused();
  await summary.press('Enter');
  await button(page, '2022').click();
  await expect.poll(() => [part(page, 'from'), part(page, 'to')]).toEqual(['2022-01', '2022-12']);
  const { accepted, shown, hidden } = await readCounts(page);
  expect(shown + hidden).toBe(accepted);
});

test('the axis looks back, zooms and moves, by button, wheel, key and drag, and the link has it', async ({
  page,
}) => {
  await openAtlas(page, '?from=2023-01&to=2023-12');
  await button(page, 'Looking back').click();
  await expect.poll(() => part(page, 'scale')).toBe('back');
  await button(page, 'Zoom to the window').click();
  await expect(lens(page)).toBeVisible();
  await button(page, 'Whole time line').click();
  await expect(lens(page)).toBeHidden();
  await expect.poll(() => part(page, 'axis')).toBeNull();
  const { x, y, width, height } = await boxOf(page);
  await page.mouse.move(x + width * 0.9, y + height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(lens(page)).toBeVisible();
  await startOfWindow(page).press('+');
  const shown = () => lens(page).getAttribute('aria-valuetext');
  const closer = await shown();
  await lens(page).press('ArrowLeft');
  await expect.poll(shown).not.toBe(closer);
  const moved = await shown();
  await test.step('the dates under the axis can be pulled', async () => {
    const box = await boxOf(page);
    const under = box.y + box.height - 4;
    await page.mouse.move(box.x + box.width / 2, under);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 90, under, { steps: 4 });
    await page.mouse.up();
    await expect.poll(shown).not.toBe(moved);
  });
  const axis = await shown();
  // The address follows with a delay; who leaves the page leaves it complete.
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  const link = new URL(page.url()).search;
  await openAtlas(page, link);
  expect(await shown()).toBe(axis);
  await expect(button(page, 'Looking back')).toHaveAttribute('aria-pressed', 'true');
  expect([part(page, 'from'), part(page, 'to')]).toEqual(['2023-01', '2023-12']);
});

test('playing grows the window, or goes event by event and pauses at each', async ({ page }) => {
  await openAtlas(page, '?pace=0.5');
  await opener(page, 'How it plays').click();
  await page.getByRole('radio', { name: 'Lets the window grow' }).check();
  await button(page, 'Play').click();
  const start = await startOfWindow(page).getAttribute('aria-valuenow');
  const end = () => endOfWindow(page).getAttribute('aria-valuenow').then(Number);
  const first = await end();
  await expect.poll(end).toBeGreaterThan(first);
  expect(await startOfWindow(page).getAttribute('aria-valuenow')).toBe(start);
  await button(page, 'Pause').click();
  await opener(page, 'How it plays').click();
  await page.getByRole('radio', { name: 'Goes to the next event' }).check();
  await page.getByRole('checkbox', { name: 'Pause at each event' }).check();
  await page.keyboard.press('Escape');
  await expect(opener(page, 'How it plays')).toBeFocused();
  await startOfWindow(page).press('Space');
  const title = await heading(page).textContent();
  await expect(startOfWindow(page)).toBeFocused();
  await startOfWindow(page).press('Space');
  await expect(heading(page)).not.toHaveText(title ?? '');
  await expect(button(page, 'Play')).toBeVisible();
});

test('every mark says how its date is known, to a pointer and to the keyboard', async ({
  page,
}) => {
  const { title } = eventOf('germany-arrests');
  const tip = page.locator('[data-tip]');
  await openAtlas(page);
  await mark(page, 'germany-arrests').hover();
  await expect(tip).toHaveText(`${title}June 2023, as the article says`);
  await mark(page, 'kerman-bombings').hover();
  await expect(tip).toContainText('by March 2024, worked out: ');
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  const cursor = button(page, /Left and right arrows go to other events\.$/);
  await cursor.focus();
  await expect(tip).toContainText(eventOf('islamic-state-begins').title);
  await cursor.press('End');
  await expect(tip).toContainText('no date in the article');
  await cursor.press('Home');
  await cursor.press('Enter');
  await expect(heading(page)).toHaveText(eventOf('islamic-state-begins').title);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a finger reads a mark and opens it, and two fingers zoom', async ({ page }) => {
    await openAtlas(page);
    const { title } = eventOf('germany-arrests');
    const glyph = await mark(page, 'germany-arrests').boundingBox();
    if (!glyph) throw new Error('The mark is not drawn.');
    await page.touchscreen.tap(glyph.x + glyph.width / 2, glyph.y + glyph.height / 2);
    await expect(page.locator('[data-tip]')).toContainText('June 2023, as the article says');
    await button(page.locator('[data-tip]'), title).tap();
    await expect(heading(page)).toHaveText(title);
    await button(page, 'Scale and zoom').tap();
    await expect(button(page, 'Looking back')).toBeVisible();
    await pinch(page);
    await expect(lens(page)).toBeVisible();
    await expect.poll(() => part(page, 'axis')).not.toBeNull();
  });
});

async function boxOf(page: Page) {
  const box = await drawing(page).boundingBox();
  if (!box) throw new Error('The time line is not drawn.');
  return box;
}

/** Two fingers, drawn apart on the drawing. */
async function pinch(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(page);
  const cdp = await page.context().newCDPSession(page);
  const fingers = (apart: number) =>
    [-1, 1].map((side, id) => ({
      id,
      x: x + width / 2 + side * apart * width,
      y: y + height * 0.3,
    }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(0.1) });
  for (const apart of [0.15, 0.25, 0.4])
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
