import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { directions, look, lookAsItIs } from './look';
import { button, heading, mapRegion } from './screen';

const text = readFileSync(
  new URL('../../data/humboldt-1799/five-years.txt', import.meta.url),
  'utf8',
);
const otherText = readFileSync(
  new URL('../../data/humboldt-1799/river-mountain-lake.txt', import.meta.url),
  'utf8',
);
const article = '?data=humboldt-1799&article=five-years';

const strip = (page: Page) => page.getByRole('list', { name: 'Paragraphs' });
const block = (page: Page, number: number) =>
  strip(page).getByRole('button', { name: new RegExp(`^Paragraph ${number}:`) });
const mark = (page: Page, place: string) =>
  mapRegion(page).locator(`[data-places~="${place}"]`).last();
const paragraph = (page: Page, number: number) => page.locator(`[data-paragraph="${number}"]`);

test('the strip of an article and the map light each other, and a block opens its passage', async ({
  page,
}) => {
  await openAtlas(page);
  await page
    .getByRole('link', { name: /^Paragraph by paragraph/ })
    .first()
    .click();
  await expect(block(page, 15)).toBeVisible();
  await expect(strip(page).getByRole('button')).toHaveCount(15);

  await test.step('by pointer, from either side', async () => {
    await block(page, 5).hover();
    await expect(mark(page, 'berlin')).toHaveAttribute('data-lit');
    await mark(page, 'kabul').locator('text').hover();
    await expect(mark(page, 'berlin')).not.toHaveAttribute('data-lit');
    await expect(block(page, 7)).toHaveClass(/lit/);
    await expect(block(page, 5)).not.toHaveClass(/lit/);
  });
  await test.step('by keyboard: one stop, and the arrows', async () => {
    await block(page, 1).focus();
    await page.keyboard.press('ArrowDown');
    await expect(block(page, 2)).toBeFocused();
    await page.keyboard.press('End');
    await expect(block(page, 15)).toBeFocused();
    await expect(mark(page, 'rostov-on-don')).toHaveAttribute('data-lit');
    await page.keyboard.press('Enter');
    await expect(strip(page).getByRole('blockquote').first()).toBeVisible();
    await expect(page).toHaveURL(/article=part-2&paragraph=15/);
    await page.keyboard.press('Shift+Tab');
    await expect(strip(page).locator(':focus')).toHaveCount(0);
  });
  await test.step('a citation leads to its paragraph, and back', async () => {
    await page.goto('./?event=treasury-sanctions');
    const passage = page.getByRole('link', { name: 'Paragraph 1 of 15' }).first();
    await passage.click();
    await expect(block(page, 1)).toHaveAttribute('aria-expanded', 'true');
    await look(page, 'article strip', ['night']);
    await button(page, 'Back').click();
    await expect(passage).toBeFocused();
  });
});

test('an atlas that may show its texts shows them at once, marked and linked', async ({ page }) => {
  await page.route('**/data/humboldt-1799/atlas.json', async (route) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await route.continue();
  });
  await openAtlas(page, article);
  await expect(page).toHaveTitle(/^Humboldt/);
  await expect(heading(page)).toHaveText('Five years from A Coruña to Bordeaux');

  await test.step('names and quotes answer the map, and the map them', async () => {
    await paragraph(page, 4).getByRole('link', { name: 'Quito' }).hover();
    await expect(mark(page, 'quito')).toHaveAttribute('data-lit');
    await mark(page, 'bordeaux').locator('text').hover();
    await expect(paragraph(page, 6).getByRole('link', { name: 'Bordeaux' })).toHaveClass(/lit/);
    await paragraph(page, 4).getByRole('button').first().click();
    await expect(
      paragraph(page, 4).getByRole('link', { name: 'They come to Quito' }),
    ).toBeVisible();
  });
  await test.step('the map follows the reading, when asked to', async () => {
    const before = await mark(page, 'philadelphia').getAttribute('transform');
    await page.getByLabel('The map follows my reading').check();
    await paragraph(page, 6).evaluate((one) => one.scrollIntoView({ block: 'start' }));
    await expect(mark(page, 'philadelphia')).not.toHaveAttribute('transform', before ?? '');
  });
  await test.step('a name leads to its place, and Back to the name', async () => {
    const name = paragraph(page, 6).getByRole('link', { name: 'Washington' });
    await name.click();
    await expect(heading(page)).toHaveText('Washington');
    await expect(page).toHaveURL(/data=humboldt-1799/);
    await button(page, 'Back').click();
    await expect(name).toBeFocused();
  });
  await test.step('the way to the other atlas', async () => {
    await button(page, 'Back').click();
    await page.getByRole('link', { name: 'ISKP in two articles' }).click();
    await expect(heading(page)).toHaveText('ISKP in two articles');
    await expect(page).not.toHaveURL(/data=/);
  });
});

test('an atlas that is not here is named, and the built-in one opens', async ({ page }) => {
  await openAtlas(page, '?data=atlantis');
  await expect(heading(page)).toHaveText('ISKP in two articles');
  await expect(page.getByText(/data=atlantis/)).toBeVisible();
});

for (const lang of directions)
  test(`axe finds nothing on an article with its text, in ${lang}`, async ({ page }) => {
    await openAtlas(page, `${article}&lang=${lang}&theme=${lang === 'en' ? 'projector' : 'night'}`);
    await paragraph(page, 1).getByRole('button').first().click();
    await expect(page.getByRole('blockquote')).toBeVisible();
    await lookAsItIs(page, 'article text');
    await page.setViewportSize({ width: 320, height: 640 });
    const isWide = () =>
      document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(isWide)).toBe(false);
  });

test.describe('the reader’s own copy', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/data/humboldt-1799/atlas.json', async (route) => {
      const response = await route.fetch();
      const atlas = await response.json();
      delete atlas.files['dataset.json'].texts;
      await route.fulfill({ response, json: atlas });
    });
    await openAtlas(page, article);
    await page.getByText('Open your copy').click();
  });

  const field = (page: Page) => page.getByLabel('The article’s text');
  const paste = async (page: Page, words: string) => {
    await field(page).fill(words);
    await button(page, 'Open the text').click();
  };
  const copyStatus = (page: Page) => page.getByRole('status').filter({ hasText: 'passages found' });

  test('is known by its hash, or by its words; it is sent nowhere and put away', async ({
    page,
    witness,
  }) => {
    const requests = witness.requests.length;
    await paste(page, text);
    await expect(copyStatus(page)).toContainText('This is the very text that was read.');
    await expect(copyStatus(page)).toContainText(/(\d+) of \1 passages found, 0 not found/);
    await expect(paragraph(page, 6)).toBeVisible();
    await button(page, 'Put the copy away').click();
    await expect(paragraph(page, 6)).toBeHidden();
    await expect(heading(page)).toBeFocused();

    await page.getByText('Open your copy').click();
    await paste(page, text.replace(/They came to Quito.*\n/, 'An advertisement.\n'));
    await expect(copyStatus(page)).toContainText('differs from the one that was read');
    await page.getByText(/passages not found$/).click();
    await expect(
      page.getByRole('listitem').filter({ hasText: '“Riobamba”, paragraph 4' }),
    ).toBeVisible();
    const later = witness.requests.slice(requests).map(({ pathname, search }) => pathname + search);
    expect(later.filter((path) => !/^\/[\w./-]+\.(js|json|woff2|pmtiles)$/.test(path))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test('what is no copy of it gets a sentence, and loses nothing', async ({ page }) => {
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
    const refused = (sentence: RegExp) =>
      expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await paste(page, otherText);
    await refused(/This is the text of “A river, a mountain/);
    await expect(field(page)).toHaveValue(otherText);
    await paste(page, 'Words that nobody cited. '.repeat(200));
    await refused(/almost none of its passages/);
    await choose('empty.txt', Buffer.alloc(0));
    await refused(/no text in it/);
    await choose('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    await refused(/holds no text/);
    await choose('old.txt', Buffer.from('Cumaná, Río', 'latin1'));
    await refused(/cannot be read/);
    await choose('large.txt', Buffer.alloc(6_000_000, 'a'));
    await refused(/larger than 5 MB/);
    await expect(field(page)).toHaveValue(/^Words that nobody cited/);

    await test.step('a page with scripts in it is read as text, and nothing of it runs', async () => {
      const withScripts = `<html><body><script>window.ran = 1</script>${text
        .split('\n\n')
        .map((words) => `<p>${words}</p><img src=x onerror="window.ran = 1">`)
        .join('')}</body></html>`;
      await choose('page.html', Buffer.from(withScripts));
      await expect(copyStatus(page)).toContainText('0 not found');
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    });
  });
});
