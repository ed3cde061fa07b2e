import { flags } from '../browser/chromium';
import { openAtlas, test } from './atlas';
import { look } from './look';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...flags, '--disable-3d-apis'] }),
});

for (const lang of ['en', 'fa'])
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
