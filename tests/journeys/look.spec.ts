import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { title } from './dataset';
import { button, mapRegion, openMore, readCounts } from './screen';

const picture = (page: Page) =>
  mapRegion(page).getByRole('img', { name: `Map of the places in ${title}` });
const onMap = (page: Page, name: string) => picture(page).getByText(name, { exact: true });

test('the legend filters when it is pressed, and counts each kind', async ({ page }) => {
  await openAtlas(page);
  const legend = page.locator('details', { has: page.locator('summary', { hasText: 'Legend' }) });
  await legend.locator('summary').click();
  const kinds = legend.getByRole('listitem').getByRole('button');
  await expect(kinds.first()).toBeVisible();
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

test('each script brings its font when it is in use, and no other', async ({ page, witness }) => {
  const fontsOf = async (address: string) => {
    const before = witness.requests.length;
    await openAtlas(page, address);
    await page.evaluate(() => document.fonts.ready);
    const asked = witness.requests.slice(before).map(({ pathname }) => pathname);
    return asked.filter((path) => path.endsWith('.woff2'));
  };
  expect((await fontsOf('?lang=de')).filter((path) => path.includes('arabic'))).toEqual([]);
  const russian = await fontsOf('?lang=ru');
  expect(russian.filter((path) => path.includes('arabic'))).toEqual([]);
  expect(russian.some((path) => path.includes('noto-sans-cyrillic'))).toBe(true);
  const persian = await fontsOf('?lang=fa');
  expect(persian.some((path) => path.includes('noto-sans-arabic'))).toBe(true);
});

test('on paper stand the map, the page and the address, and no control', async ({ page }) => {
  await openAtlas(page, '?event=kerman-bombings&theme=night');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^http.*\?event=kerman-bombings&theme=night$/)).toBeVisible();
  await expect(picture(page)).toBeVisible();
  for (const name of ['Play', 'Back', 'More'])
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe('rgb(37, 33, 27)');
});

test('on 320 pixels, and with text of twice the size, nothing lies beyond the edge', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page, '?event=kerman-bombings');
  const beyond = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await beyond()).toBe(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root:root { font-size: 200%; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await expect(picture(page)).toBeVisible();
  expect(await beyond()).toBe(0);
});
