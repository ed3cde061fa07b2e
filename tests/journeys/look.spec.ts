import type { Page } from '@playwright/test';
import { flags } from '../browser/chromium';
import { expect, openAtlas, test } from './atlas';
import { title } from './dataset';
import { button, mapRegion, openMore, readCounts } from './screen';

/** What is looked at here stands in the picture as on the live map, and is there sooner. */
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...flags, '--disable-3d-apis'] }),
});

const picture = (page: Page) =>
  mapRegion(page).getByRole('img', { name: `Map of the places in ${title}` });
const onMap = (page: Page, name: string) => picture(page).getByText(name, { exact: true });

test('the legend filters when it is pressed, and counts each kind', async ({ page }) => {
  await openAtlas(page);
  const legend = page.locator('details', { has: page.locator('summary', { hasText: 'Legend' }) });
  await legend.locator('summary').click();
  const kinds = legend.getByRole('listitem').getByRole('button');
  const counts = (await kinds.allTextContents()).map((text) => Number(/\d+$/.exec(text)?.[0]));
  const [all = 0, ...each] = counts;
  expect(each.reduce((sum, count) => sum + count)).toBe(all);
  expect(all).toBe((await readCounts(page)).accepted);

  const attacks = button(legend, /^Attack \d+$/);
  const plots = button(legend, /^Plot \d+$/);
  await attacks.click();
  await plots.click();
  for (const kind of [attacks, plots]) await expect(kind).toHaveAttribute('aria-pressed', 'true');
  const chosen = await Promise.all([attacks, plots].map((kind) => kind.textContent()));
  const sum = chosen.reduce((total, text) => total + Number(/\d+$/.exec(text ?? '')?.[0]), 0);
  await expect.poll(async () => (await readCounts(page)).shown).toBe(sum);
  await expect(page).toHaveURL(/kind=attack,plot/);
  await button(legend, /^All kinds \d+$/).click();
  await expect.poll(async () => (await readCounts(page)).shown).toBe(all);
});

test('names, relief and graticule are chosen, stand in the address, and a blank map has no name', async ({
  page,
}) => {
  await openAtlas(page);
  await openMore(page);
  await page.locator('summary', { hasText: 'Display' }).click();
  const names = page.getByRole('combobox', { name: 'Names on the map' });
  await names.selectOption('Both');
  await expect(onMap(page, 'Moscow')).toBeVisible();
  await expect(onMap(page, 'Москва')).toBeVisible();
  await names.selectOption('As the places call themselves');
  await expect(onMap(page, 'Moscow')).toBeHidden();
  await page.getByRole('checkbox', { name: 'Relief' }).uncheck();
  await page.getByRole('checkbox', { name: 'Lines of latitude and longitude' }).check();
  await names.selectOption('None: a blank map');
  await expect(onMap(page, 'Москва')).toBeHidden();
  await expect(page).toHaveURL(/labels=none&relief=off&graticule=on/);
  await page.reload();
  await expect(picture(page)).toBeVisible();
  await expect(onMap(page, 'Moscow')).toBeHidden();
});
