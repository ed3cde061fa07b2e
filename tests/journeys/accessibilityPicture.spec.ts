import { openAtlas, test } from './atlas';
import { directions, isWhole, look } from './look';
import { walk } from './walk';

for (const lang of directions)
  test(`the picture without WebGL, and the notices, in ${lang}`, async ({ page }) => {
    await page.route('**/data/atlas.json', async (route) => {
      const response = await route.fetch();
      const atlas = await response.json();
      atlas.files['events.json'][0].kind = 'unknown';
      await route.fulfill({ response, json: atlas });
    });
    await openAtlas(page, `?lang=${lang}&place=atlantis&from=2023&undated=hidden`);
    await page.locator('summary').last().click();
    await look(page, 'notices', [lang === 'en' ? 'night' : 'paper']);
  });

test.setTimeout(400_000);

if (isWhole)
  test('every screen', async ({ page }) => {
    await walk(page, 'en', () => ['night']);
  });

test.describe('on a phone, from right to left', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('every screen', async ({ page }) => {
    await walk(page, 'fa', () => ['projector']);
  });
});
