import { type Theme, themes } from '../../src/state/view';
import { test } from './atlas';
import { type Screen, walk } from './walk';

/** Each screen in a theme or two; A11Y=all looks at each in all of them. */
const sample: Readonly<Record<Screen, readonly Theme[]>> = {
  overview: themes,
  legend: ['night'],
  citation: ['projector'],
  event: ['night'],
  place: ['paper'],
};

/** Axe reads every rule on every screen: longer than other journeys on a slow machine. */
test.setTimeout(400_000);

test('every screen beside the live map', async ({ page }) => {
  await walk(page, 'en', (screen) => sample[screen]);
});
