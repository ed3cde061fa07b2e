import { themes } from '../../src/state/view';
import { test } from './atlas';
import { isWhole } from './look';
import { walk } from './walk';

/** Axe reads every rule on every screen: longer than other journeys on a slow machine. */
test.setTimeout(400_000);

/** On request: a test run looks at the first screen over the live map, and at the others beside its picture. */
if (isWhole)
  test('every screen beside the live map', async ({ page }) => {
    await walk(page, 'en', () => themes);
  });
