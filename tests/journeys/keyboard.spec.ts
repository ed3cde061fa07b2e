import type { Locator, Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { eventOf, places, title } from './dataset';
import {
  button,
  eventList,
  footnotes,
  heading,
  linkTo,
  rowOf,
  startOfWindow,
  undatedToggle,
} from './screen';

const event = eventOf('germany-arrests');
const [passage] = event.citations;
const place = places.find(({ id }) => id === event.places[0]?.place)?.properties.title ?? '';

test('by keyboard alone: a window, playing, an event, its citation, its place, and back', async ({
  page,
}) => {
  await openAtlas(page);
  await test.step('choose a window', async () => {
    await tabTo(page, undatedToggle(page), 'Shift+Tab');
    await page.keyboard.press('Space');
    await expect(undatedToggle(page)).toHaveAttribute('aria-pressed', 'false');
    await tabTo(page, startOfWindow(page), 'Shift+Tab');
    for (let year = 0; year < 9; year++) await page.keyboard.press('PageUp');
    await expect(startOfWindow(page)).toBeFocused();
    await expect(startOfWindow(page)).toHaveAttribute('aria-valuetext', /2022|2023/);
  });
  await test.step('play and pause', async () => {
    await tabTo(page, button(page, 'Play'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(button(page, 'Pause')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button(page, 'Play')).toBeFocused();
  });
  await test.step('back to all time', async () => {
    await page.keyboard.press('Escape');
    await expect(button(page, 'Show all time')).toBeHidden();
    await expect(button(page, 'Play')).toBeFocused();
  });
  await test.step('read a citation in the list', async () => {
    const footnote = footnotes(rowOf(page, event.title)).first();
    await tabTo(page, footnote, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(footnote).toBeFocused();
    await expect(footnote).toHaveAttribute('aria-expanded', 'true');
    await expect(rowOf(page, event.title).getByRole('blockquote')).toContainText(
      passage?.quote ?? '-',
    );
  });
  await test.step('open the event, and its place', async () => {
    await tabTo(page, linkTo(eventList(page), event.title), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(event.title);
    await expect(heading(page)).toBeFocused();
    await tabTo(page, linkTo(page.getByRole('main'), place), 'Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(place);
    await expect(heading(page)).toBeFocused();
  });
  await test.step('come back by the way one came', async () => {
    await tabTo(page, button(page, 'Back'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(event.title);
    await expect(linkTo(page.getByRole('main'), place)).toBeFocused();
    await tabTo(page, button(page, 'Back'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(title);
    await expect(linkTo(eventList(page), event.title)).toBeFocused();
  });
});

/** Presses Tab, or Shift and Tab, until something has the focus; what has it on the way can be seen. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const isReached = () => goal.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press(key);
    if (await isReached()) return focusIsSeen(page);
  }
  throw new Error(`Not reached with ${key}: ${goal}`);
}

const focusIsSeen = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => Boolean(document.querySelector(':focus-visible'))))
    .toBe(true);
