import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { eventOf, events, undated } from './dataset';
import {
  button,
  type Counts,
  dayOf,
  drawAllRows,
  endOfWindow,
  eventList,
  eventRows,
  linkTo,
  readCounts,
  startOfWindow,
  status,
  undatedToggle,
} from './screen';

test('a move of the slider changes list, status and address together, and loses nothing', async ({
  page,
}) => {
  await openAtlas(page);
  const [start, end] = [startOfWindow(page), endOfWindow(page)];
  const moves = [
    [start, 'PageUp'],
    [start, 'PageUp'],
    [start, 'ArrowRight'],
    [end, 'PageDown'],
    [end, 'ArrowLeft'],
    [start, 'Shift+ArrowLeft'],
    [start, 'End'],
    [start, 'Home'],
    [end, 'Home'],
  ] as const;
  let spoken = '';
  for (const [thumb, key] of moves)
    await test.step(`${key} on the ${thumb === start ? 'start' : 'end'}`, async () => {
      await thumb.press(key);
      const now = `${await start.getAttribute('aria-valuetext')}, ${await end.getAttribute('aria-valuetext')}`;
      expect(now).not.toBe(spoken);
      spoken = now;
      await nothingIsLost(page);
      await addressIsTheWindow(page);
    });
  expect(await measuredMoves(page)).toBe(moves.length);
  await button(page, 'Show all time').click();
  await expect(button(page, 'Show all time')).toBeHidden();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect((await nothingIsLost(page)).shown).toBe(events.length);
});

test('a window shows what lies in it, and only that', async ({ page }) => {
  const { title: inside } = eventOf('germany-arrests');
  const { title: outside } = eventOf('st-petersburg-metro');
  await openAtlas(page, '?from=2023-05&to=2023-07');
  await expect(linkTo(eventList(page), inside)).toBeVisible();
  await expect(linkTo(eventList(page), outside)).toBeHidden();
  await test.step('the undated are counted apart, and can be left out', async () => {
    const before = await nothingIsLost(page);
    expect(before.undated).toBe(undated.length);
    await undatedToggle(page).click();
    await expect(undatedToggle(page)).toHaveAttribute('aria-pressed', 'false');
    const after = await nothingIsLost(page);
    expect(after).toEqual({
      ...before,
      shown: before.shown - undated.length,
      hidden: before.hidden + undated.length,
      undated: 0,
    });
    await expect.poll(() => new URL(page.url()).searchParams.get('undated')).toBe('hidden');
  });
  await test.step('a window without events offers the nearest ones', async () => {
    const { title: nearest } = eventOf('kurilla-2023');
    await openAtlas(page, '?from=2016-02&to=2016-03&kind=statement&undated=hidden');
    expect((await nothingIsLost(page)).shown).toBe(0);
    await expect(page.getByText('No dated event lies in this window.')).toBeVisible();
    await button(page, new RegExp(`^After: .*${nearest}`)).click();
    await expect(linkTo(eventList(page), nearest)).toBeVisible();
    await nothingIsLost(page);
  });
});

test('playing moves the window on, and pausing holds it', async ({ page }) => {
  await openAtlas(page);
  const [start, end] = [startOfWindow(page), endOfWindow(page)];
  await button(page, 'Play').click();
  await expect(button(page, 'Pause')).toBeFocused();
  const first = await dayOf(start);
  await expect.poll(() => dayOf(start)).toBeGreaterThan(first);
  await button(page, 'Pause').click();
  await expect(button(page, 'Play')).toBeFocused();
  const [from, to] = [await dayOf(start), await dayOf(end)];
  await nothingIsLost(page);
  await addressIsTheWindow(page);
  await end.press('ArrowRight');
  expect(await dayOf(start)).toBe(from);
  expect((await dayOf(end)) - to).toBeLessThanOrEqual(31);
  await test.step('a move by hand ends playing; space begins it', async () => {
    await end.press('Space');
    await expect(button(page, 'Pause')).toBeVisible();
    await start.press('ArrowRight');
    await expect(button(page, 'Play')).toBeVisible();
  });
});

/** Accepted = shown + hidden, in the status, the list and the sentence below it. */
async function nothingIsLost(page: Page): Promise<Counts> {
  await drawAllRows(page);
  const counts = await readCounts(page);
  expect(counts.accepted).toBe(events.length);
  expect(counts.shown + counts.hidden).toBe(counts.accepted);
  await expect(eventRows(page)).toHaveCount(counts.shown);
  await expect(status(page)).toContainText(`${counts.shown} of ${counts.accepted} events`);
  return counts;
}

/** `from` and `to` of the address are the days that the thumbs speak of; none is the whole line. */
async function addressIsTheWindow(page: Page): Promise<void> {
  const days = [await dayOf(startOfWindow(page)), await dayOf(endOfWindow(page))];
  await expect.poll(() => daysOfAddress(page)).toEqual((await isWhole(page)) ? [] : days);
}

const isWhole = async (page: Page) => !(await button(page, 'Show all time').isVisible());

function daysOfAddress(page: Page): readonly number[] {
  const { searchParams } = new URL(page.url());
  const [from, to] = [searchParams.get('from'), searchParams.get('to')];
  if (!from || !to) return [];
  return [dayNumber(from, 0), dayNumber(to, 1)];
}

/** The first day of a date, or the last one of it when `later` is 1, counted from 1970. */
function dayNumber(date: string, later: 0 | 1): number {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const time = day
    ? Date.UTC(year, month - 1, day)
    : later
      ? Date.UTC(year, month, 0)
      : Date.UTC(year, month - 1, 1);
  return time / 86_400_000;
}

const measuredMoves = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('dateline:window').length);
