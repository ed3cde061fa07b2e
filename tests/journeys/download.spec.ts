import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { lookAsItIs } from './look';
import { button, readCounts } from './screen';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Download' });

/** Takes a file by the beginning of its button's name, and reads it. */
async function take(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await dialog(page)
    .getByRole('button', { name: new RegExp(`^${name} `) })
    .click();
  const download = await coming;
  const file = download.suggestedFilename();
  await expect(dialog(page).getByText(`${file} was handed to the browser.`)).toBeVisible();
  return { file, bytes: await readFile(await download.path()) };
}

const countOf = (bytes: Buffer, mark: RegExp) => bytes.toString('utf8').match(mark)?.length ?? 0;

/** What a browser that knows no more than the file makes of a document in XML. */
const rootOf = (page: Page, bytes: Buffer) =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/xml');
    return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName;
  }, bytes.toString('utf8'));

test('a reader takes along what is shown, or everything', async ({ page }) => {
  await openAtlas(page, '?from=2023-06&to=2024-06');
  const { shown, accepted } = await readCounts(page);
  await button(page, 'Download').click();
  await expect(dialog(page)).toBeVisible();
  await lookAsItIs(page, 'the dialog of downloads');

  await test.step('the file holds as many events as the dialog counts', async () => {
    await expect(
      dialog(page).getByRole('radio', {
        name: new RegExp(`^What is shown now: ${shown} of ${accepted} events`),
      }),
    ).toBeChecked();
    const { file, bytes } = await take(page, 'CSV');
    expect(file).toBe('iskp-2024-2023-06-to-2024-06.csv');
    expect(countOf(bytes, /\r\n/g)).toBe(shown + 1);
    await dialog(page)
      .getByRole('radio', { name: new RegExp(`^Everything: ${accepted} events`) })
      .check();
    expect(countOf((await take(page, 'CSV')).bytes, /\r\n/g)).toBe(accepted + 1);
  });

  await test.step('each format is what it says', async () => {
    const geojson = JSON.parse((await take(page, 'GeoJSON')).bytes.toString('utf8'));
    expect(geojson.type).toBe('FeatureCollection');
    expect(geojson.events).toHaveLength(accepted);
    const kml = (await take(page, 'KML')).bytes;
    expect(await rootOf(page, kml)).toBe('kml');
    expect(countOf(kml, /<Placemark id="event-/g)).toBe(accepted);
    const notes = JSON.parse((await take(page, 'JSON-LD')).bytes.toString('utf8'));
    expect(notes.items).toHaveLength(notes.partOf.total);
    expect(countOf((await take(page, 'BibTeX')).bytes, /^@/gm)).toBe(2);
    expect(countOf((await take(page, 'RIS')).bytes, /^ER {2}- \r$/gm)).toBe(2);
    expect(JSON.parse((await take(page, 'CSL-JSON')).bytes.toString('utf8'))).toHaveLength(2);
  });

  await test.step('the map as a drawing and, without WebGL, as a print of it', async () => {
    const svg = (await take(page, 'SVG')).bytes;
    expect(await rootOf(page, svg)).toBe('svg');
    expect(countOf(svg, />Kabul</g)).toBe(1);
    expect(countOf(svg, /Retrieved .* from http/g)).toBeGreaterThan(0);
    const png = (await take(page, 'PNG')).bytes;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  });
});

test('a citation is copied in every form, and shown where the browser forbids it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '?event=kyrgyzstan-arrests');
  const main = page.getByRole('main');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await main.getByText('Copy citation').click();
  for (const [form, words] of [
    ['APA', /^The global ISKP threat .*\(n\.d\.\)[\s\S]*para\. 2\)$/],
    ['MLA', /^“The global ISKP threat[\s\S]*par\. 2\)$/],
    ['Chicago', /^“The global ISKP threat[\s\S]*, n\.d\.[\s\S]*para\. 2\.$/],
    ['BibTeX', /^@misc\{part-2,/],
    ['RIS', /^TY {2}- GEN/],
    ['Link', /\?event=kyrgyzstan-arrests$/],
  ] as const) {
    await button(main, form).click();
    await expect(main.getByText(`${form} copied.`)).toBeVisible();
    expect(await copied()).toMatch(words);
  }

  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  );
  await button(main, 'MLA').click();
  const text = main.getByRole('textbox', { name: 'Text to copy' });
  await expect(text).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^“The global ISKP/);
  await lookAsItIs(page, 'a citation to copy');
});
