import { expect, test } from './atlas';
import { events, places, sources, title } from './dataset';
import { eventRows, heading, mapRegion, placeList, status } from './screen';

test.use({ javaScriptEnabled: false });

test('without JavaScript the page is there to read', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(`${title} · Dateline`);
  await expect(heading(page)).toHaveText(title);
  await expect(status(page)).toContainText(`${events.length} of ${events.length} events`);
  const picture = mapRegion(page).getByRole('img', { name: `Map of the places in ${title}` });
  await expect(picture).toBeVisible();
  for (const place of ['Moscow', 'Kerman', 'Kabul', 'Bajaur', 'Berlin'])
    await expect(picture.getByText(place, { exact: true })).toBeVisible();
  await expect(placeList(page).getByRole('listitem')).toHaveCount(places.length);
  const references = page.getByRole('list', { name: 'Sources', exact: true });
  for (const source of sources) await expect(references).toContainText(source.title);
  const rows = await eventRows(page).count();
  expect(rows).toBeGreaterThan(0);
  const read = (await page.getByRole('main').textContent()) ?? '';
  expect(events.filter((event) => !read.includes(event.title)).map(({ id }) => id)).toEqual([]);
  const quotes = events.flatMap(({ citations }) => citations.map(({ quote }) => quote));
  expect(quotes.filter((quote) => !read.includes(quote))).toEqual([]);
});

test('the page as it is served keeps its own policy', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html).not.toMatch(/<[^>]+\sstyle=/);
  expect(html).not.toMatch(/<[^>]+\son\w+=/);
  expect(html).not.toMatch(/(src|href)="https?:/);
});
