import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { eventOf, events, eventsAt, mentions, places, title, titleOfSource } from './dataset';
import { look } from './look';
import {
  button,
  drawAllRows,
  eventList,
  heading,
  linkTo,
  mapRegion,
  openMore,
  placeList,
  readCounts,
} from './screen';

const query = (page: Page) => new URL(page.url()).searchParams;
const shared = eventOf('al-azaim-output');

test('a place’s page measures, steps and leads to the passages', async ({ page }) => {
  await openAtlas(page, '?place=kerman');
  const main = page.getByRole('main');
  const measured = main.getByText(/^Kerman to Berlin: 4,3\d\d\skm along the great circle\.$/);

  await test.step('how far is Kerman from Berlin', async () => {
    await page.getByLabel('Measure to').selectOption('Berlin');
    await expect(measured).toBeVisible();
    await expect(mapRegion(page).getByText(/^4,3\d\d\skm$/)).toBeVisible();
    await expect.poll(() => query(page).get('pair')).toBe('kerman,berlin');
  });
  await test.step('the measure stays on other pages, and is put away there', async () => {
    await button(page, 'Back').click();
    await expect(heading(page)).not.toHaveText('Kerman');
    await expect(measured).toBeVisible();
    await button(page, 'Put away').click();
    await expect(measured).toBeHidden();
    await expect.poll(() => query(page).has('pair')).toBe(false);
  });
  await test.step('all distances, the nearest first', async () => {
    await page.goto('./?place=berlin');
    const list = main.getByRole('list', { name: 'Distances' });
    await expect(list.getByRole('listitem')).toHaveCount(4);
    await button(page, /^All \d+ distances$/).click();
    await expect(list.getByRole('listitem')).toHaveCount(places.length - 1);
    await expect(list.getByRole('listitem').last()).toContainText('United States');
  });
  await test.step('a mention leads to its paragraph', async () => {
    const mention = mentions.find(({ place }) => place === 'berlin');
    const name = `paragraph ${mention?.paragraph}, as “${mention?.exact}”`;
    await main.getByRole('link', { name }).first().click();
    await expect(heading(page)).toContainText(titleOfSource(mention?.source ?? ''));
    await expect.poll(() => query(page).get('article')).toBe(mention?.source);
  });
  await test.step('steps through the places keep the focus', async () => {
    await page.goto('./?place=kabul');
    for (const name of ['Kerman', 'Moscow']) {
      await linkTo(main, `Next: ${name}`).press('Enter');
      await expect(heading(page)).toHaveText(name);
      await expect(page.getByRole('link', { name: /^Next: / })).toBeFocused();
    }
    await button(page, 'Back').click();
    await expect(heading(page)).toHaveText('Kerman');
  });
});

test('two articles: filters, what both name, what they say differently', async ({ page }) => {
  const own = { edtf: '2022', basis: 'stated' };
  await page.route('**/data/atlas.json', async (route) => {
    const response = await route.fetch();
    const atlas = await response.json();
    const altered = events.map((event) =>
      event === shared
        ? {
            ...event,
            citations: event.citations.map((one) =>
              one.source === 'part-2' ? { ...one, when: own } : one,
            ),
          }
        : event,
    );
    await route.fulfill({ json: { ...atlas, files: { ...atlas.files, 'events.json': altered } } });
  });
  await openAtlas(page);
  const main = page.getByRole('main');
  const filter = main.locator('summary', { hasText: /^Filter/ });

  await test.step('by how it is told; the address brings it back', async () => {
    await filter.click();
    await main.getByRole('radio', { name: /^Told differently 1$/ }).check();
    expect((await readCounts(page)).shown).toBe(1);
    await expect(filter).toHaveText('Filter Told differently');
    await expect.poll(() => query(page).get('told')).toBe('differing');
    await page.reload();
    await expect(filter).toHaveText('Filter Told differently');
  });
  await test.step('both versions side by side, each over its passage', async () => {
    await linkTo(eventList(page), shared.title).click();
    await expect(main.getByRole('heading', { name: 'They say it differently' })).toBeVisible();
    await expect(main.getByText('2022, as the article says').first()).toBeVisible();
    await expect(main.getByText('Told by 2 articles, counted once.')).toBeVisible();
    await look(page, 'told differently', ['paper']);
    await button(page, 'Back').click();
  });
  await test.step('by article and kind, and cleared', async () => {
    await filter.click();
    await main.getByRole('radio', { name: /^However told/ }).check();
    await main.getByRole('radio', { name: /^1 The global/ }).check();
    await main.getByRole('checkbox', { name: /^Attack/ }).check();
    const told = events.filter(
      ({ kind, citations }) =>
        kind === 'attack' && citations.some(({ source }) => source === 'part-2'),
    );
    expect((await readCounts(page)).shown).toBe(told.length);
    await button(main, 'Clear').click();
    await expect(filter).toBeFocused();
    expect((await readCounts(page)).shown).toBe(events.length);
  });
  await test.step('what both name, and what only one does', async () => {
    // By key: it lies under a long list, whose rows take their size when they come into sight.
    await main
      .locator('summary', { hasText: 'What both articles name, and what only one does' })
      .press('Enter');
    const namedBy = (source: string) =>
      new Set(mentions.filter((one) => one.source === source).map(({ place }) => place));
    const [first, second] = [namedBy('part-2'), namedBy('next-al-qaeda')];
    const both = main.getByRole('list', { name: 'Named in both articles' });
    await expect(both.getByRole('listitem')).toHaveCount(
      [...first].filter((place) => second.has(place)).length,
    );
    await filter.click();
    await look(page, 'filters, and what both name', ['paper']);
  });
});

test('the atlas is cited as it is seen, and a mistake is reported by its record', async ({
  page,
}) => {
  await openAtlas(page, '?place=kerman&pair=kerman,berlin');
  const dialog = page.getByRole('dialog');
  await test.step('in each style', async () => {
    await openMore(page);
    await button(page, 'Cite this atlas').click();
    const text = dialog.getByRole('textbox', { name: 'Cite this atlas' });
    await expect(text).toHaveValue(/Retrieved \w+ \d+, \d{4}, from http\S+pair=kerman,berlin/);
    await dialog.getByRole('radio', { name: 'MLA 9' }).check();
    await expect(text).toHaveValue(/Accessed \d+ \w+\.? \d{4}\.$/);
    await button(dialog, 'Close').click();
  });
  await test.step('a clock set wrongly breaks nothing', async () => {
    await page.evaluate(() => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...parts: []) {
          super(...(parts.length ? parts : (['1999-01-01'] as unknown as [])));
        }
      } as DateConstructor;
    });
    await openMore(page);
    await button(page, 'Cite this atlas').click();
    await expect(dialog.getByText('The clock of this device stands before')).toBeVisible();
    await expect(dialog.getByRole('textbox')).not.toHaveValue(/1999/);
    await button(dialog, 'Close').click();
  });
  await test.step('a report names the record and its own address', async () => {
    await page.getByRole('main').getByText('Report a mistake').click();
    const text = page.getByRole('textbox', { name: 'Report a mistake' });
    await expect(text).toHaveValue(
      /Record: Kerman \(place kerman\)\nAddress: \S+\/\?place=kerman\n/,
    );
    await look(page, 'measured place', ['night']);
  });
});

test('the five places open their pages with their events and passages', async ({ page }) => {
  await openAtlas(page);
  await drawAllRows(page);
  for (const id of ['moscow', 'kerman', 'kabul', 'bajaur', 'berlin'])
    await test.step(`${id} opens its page with its events and passages`, async () => {
      const place = places.find((one) => one.id === id)?.properties.title ?? '';
      await linkTo(placeList(page), place).click();
      await expect(heading(page)).toHaveText(place);
      for (const event of eventsAt(id))
        await expect(linkTo(page.getByRole('main'), event.title).first()).toBeVisible();
      const named = mentions.filter((mention) => mention.place === id);
      const paragraphs = new Set(named.map(({ source, paragraph }) => `${source} ${paragraph}`));
      await expect(
        page.getByRole('heading', { name: /^Named \d+ times$|^Named once$/ }),
      ).toBeVisible();
      await expect(
        page
          .getByRole('main')
          .getByRole('listitem')
          .filter({ hasText: /^paragraph \d+, as / }),
      ).toHaveCount(paragraphs.size);
      await button(page, 'Back').click();
      await expect(heading(page)).toHaveText(title);
    });
});
