import type { Locator } from '@playwright/test';
import { fa } from '../../src/i18n/fa';
import { expect, openAtlas, test } from './atlas';
import { eventOf } from './dataset';

const event = eventOf('kerman-bombings');

test('from right to left the page turns round, and time runs on as before', async ({ page }) => {
  await openAtlas(page, '?lang=fa&from=2023&to=2024-03');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
  const column = page.getByRole('main');
  const map = page.getByRole('region', { name: fa['map.region'], exact: true });
  const [first, last] = [page.getByRole('slider').first(), page.getByRole('slider').last()];
  expect(await left(column)).toBeGreaterThan(await left(map));
  expect(await left(first)).toBeLessThan(await left(last));
  await test.step('the right arrow moves an end of the window later', async () => {
    const [before, day] = [await left(first), await dayOf(first)];
    await first.press('ArrowRight');
    expect(await dayOf(first)).toBeGreaterThan(day);
    expect(await left(first)).toBeGreaterThan(before);
  });
  await test.step('the dataset’s own sentences keep their language', async () => {
    await column.getByRole('link', { name: event.title, exact: true }).click();
    expect(await languageOf(column.getByRole('heading', { level: 1 }))).toBe('en');
    expect(await languageOf(column.getByRole('blockquote').first())).toBe('en');
  });
  await test.step('nothing hangs over the edge, on a phone neither', async () => {
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const over = await page.evaluate(
        () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
      );
      expect(over, `pixels to scroll sideways at ${width}`).toBeLessThanOrEqual(0);
    }
  });
});

/** The language of the words themselves, whatever stands round them. */
const languageOf = (shown: Locator) =>
  shown.evaluate((element) => {
    let inmost = element;
    while (inmost.children.length === 1) inmost = inmost.children[0] as typeof element;
    return inmost.closest('[lang]')?.getAttribute('lang');
  });

const left = async (shown: Locator) => (await shown.boundingBox())?.x ?? Number.NaN;
const dayOf = async (thumb: Locator) => Number(await thumb.getAttribute('aria-valuenow'));
