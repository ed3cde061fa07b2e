import type { Theme } from '../../src/state/view';
import { test } from './atlas';
import { type Screen, walk } from './walk';

/** What is drawn over the live map; the rest is walked beside its picture. A11Y=all looks at each screen in all themes. */
const sample: Readonly<Record<Screen, readonly Theme[]>> = {
  overview: ['paper'],
  legend: ['night'],
  citation: ['projector'],
  event: [],
  place: [],
};

/** Axe reads every rule on every screen: longer than other journeys on a slow machine. */
test.setTimeout(400_000);

test('every screen beside the live map', async ({ page }) => {
  await walk(page, 'en', (screen) => sample[screen]);
});
