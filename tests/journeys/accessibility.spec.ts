import { type Theme, themes } from '../../src/state/view';
import { openAtlas, test } from './atlas';
import { isWhole, look } from './look';
import { walk } from './walk';

/** Axe reads every rule on every screen: longer than other journeys on a slow machine. */
test.setTimeout(400_000);

/** What is drawn over the live map; the screens beside it are walked beside its picture, unless all are asked for. */
test('every screen beside the live map', async ({ page }) => {
  const inThemes: readonly Theme[] = isWhole ? themes : ['paper'];
  if (isWhole) return walk(page, 'en', () => inThemes);
  await openAtlas(page, '?from=2023&to=2024&undated=hidden');
  await page.locator('summary', { hasText: 'Legend' }).click();
  await look(page, 'overview and legend', inThemes);
});
