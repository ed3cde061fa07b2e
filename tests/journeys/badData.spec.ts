import type { Page } from '@playwright/test';
import type { EventRecord } from '../../src/domain/eventRecord';
import { expect, openAtlas, test } from './atlas';
import { events, eventsAt, mentions, places, sources, title } from './dataset';
import {
  button,
  eventList,
  eventRows,
  heading,
  linkTo,
  mapRegion,
  openMore,
  placeList,
  readCounts,
  status,
} from './screen';

interface Served {
  readonly files: Record<string, unknown>;
  readonly dates: unknown;
}

const nasty = 'A <script>window.ran = 1</script> and <img src=x onerror="window.ran = 1"> claim';

/** The program's part that holds records against the schemas. */
const SCHEMAS = expect.stringMatching(/datasetV1-[\w-]+\.js$/);
const scripts = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

test('what the build has checked is not held against the schemas again', async ({ page }) => {
  await openAtlas(page);
  expect(await scripts(page)).not.toContainEqual(SCHEMAS);
});

test('bad records are named and left out, and all others are shown', async ({ page }) => {
  const [unknownPlace, badDate, noCitation, ...others] = events
    .filter(({ places: at }) => at.every(({ place }) => place !== 'iceland'))
    .map(({ id }) => id);
  const titled = others[0];
  await serve(page, (atlas) =>
    changed(atlas, {
      'events.json': events.map((event) => {
        if (event.id === unknownPlace)
          return { ...event, places: [{ place: 'atlantis', role: 'location' }] };
        if (event.id === badDate) return { ...event, when: { edtf: '2023-13', basis: 'stated' } };
        if (event.id === noCitation) return { ...event, citations: [] };
        return event.id === titled ? { ...event, title: nasty } : event;
      }),
      'places.geojson': {
        type: 'FeatureCollection',
        features: featuresOf(atlas).map((feature) =>
          feature.id === 'iceland'
            ? { ...feature, geometry: { type: 'Point', coordinates: [-18, 95] } }
            : feature,
        ),
      },
    }),
  );
  await openAtlas(page);
  expect(await scripts(page)).toContainEqual(SCHEMAS);
  const notice = page.getByRole('group').filter({ hasText: 'left out' });
  const input = sources.length + places.length + events.length + mentions.length;
  const lost = 1 + 3 + eventsAt('iceland').length + mentionsOf('iceland');
  await expect(notice).toContainText(`${lost} of ${input} records were left out`);
  await notice.getByText('left out').click();
  for (const fault of [
    [
      `events.json · ${unknownPlace} · places.0.place`,
      'no place has the id "atlantis"',
      'add it to places.geojson',
    ],
    [`events.json · ${badDate} · when.edtf`, '', ''],
    [`events.json · ${noCitation} · citations`, 'needs at least one citation', 'write at least 1'],
    ['places.geojson · iceland · geometry', 'latitude must be -90 to 90', ''],
  ]) {
    const line = notice.getByRole('listitem').filter({ hasText: fault[0] as string });
    await expect(line).toHaveCount(1);
    for (const words of fault) await expect(line).toContainText(words);
    await expect(line, 'a reason and a remedy').toContainText(/ [^;]{8,}; [^;]{8,}\.$/);
  }
  const { accepted, shown } = await readCounts(page);
  expect(shown).toBe(accepted);
  expect(accepted).toBe(events.length - 3 - eventsAt('iceland').length);
  await expect(placeList(page).getByRole('listitem')).toHaveCount(places.length - 1);
  await test.step('a title is text, whatever it says', async () => {
    await linkTo(eventList(page), nasty).click();
    await expect(heading(page)).toHaveText(nasty);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});

test('a file that is not JSON is named, and the others are shown', async ({ page }) => {
  await serve(page, (atlas) => changed(atlas, { 'events.json': '[{ "id": "half' }));
  await openAtlas(page);
  const notice = page.getByRole('group').filter({ hasText: 'could not be read' });
  await notice.getByText('could not be read').click();
  await expect(notice.getByRole('listitem')).toContainText(
    /^events\.json is not JSON .+; open it in an editor/,
  );
  await expect(status(page)).toContainText('0 of 0 events');
  await expect(heading(page)).toHaveText(title);
  await expect(placeList(page).getByRole('listitem')).toHaveCount(places.length);
  await expect(mapRegion(page).getByRole('img')).toBeVisible();
});

const unreadable: readonly (readonly [string, string | number | null])[] = [
  ['a file that is cut short', '{"files": {"dataset.json": '],
  ['an empty file', ''],
  ['another kind of JSON', '{"hello": "world"}'],
  ['null', 'null'],
  ['a missing file', 404],
  ['a server that fails', 500],
  ['no answer', null],
];

test('an atlas that cannot be read keeps the page as it was built, and says why', async ({
  page,
  witness,
}) => {
  for (const [what, answer] of unreadable)
    await test.step(what, async () => {
      await page.unrouteAll();
      await page.route('**/data/atlas.json', (route) =>
        answer === null
          ? route.abort()
          : typeof answer === 'number'
            ? route.fulfill({ status: answer })
            : route.fulfill({ contentType: 'application/json', body: answer }),
      );
      await page.goto('./');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('The data of this atlas could not be read: ');
      await expect.soft(alert, what).not.toContainText(/undefined|null|Cannot|destructure|: \./);
      await expect(heading(page)).toHaveText(title);
      expect(await eventRows(page).count()).toBeGreaterThan(0);
      await expect(mapRegion(page).getByRole('img')).toBeVisible();
      await expect(button(alert, 'Load again')).toBeVisible();
    });
  await test.step('and loads again', async () => {
    await page.unrouteAll();
    await button(page.getByRole('alert'), 'Load again').click();
    await expect(page.getByRole('alert')).toBeHidden();
    await openMore(page);
    await expect(button(page, 'Reset view')).toBeVisible();
  });
  witness.expect(/status of 404/, /status of 500/, /ERR_FAILED/);
});

async function serve(page: Page, change: (atlas: Served) => Served): Promise<void> {
  await page.route('**/data/atlas.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Served) });
  });
}

const changed = (atlas: Served, files: Record<string, unknown>): Served => ({
  ...atlas,
  files: { ...atlas.files, ...files },
});

const featuresOf = ({ files }: Served) =>
  (
    files['places.geojson'] as {
      readonly features: readonly { readonly id: EventRecord['id'] | string }[];
    }
  ).features;

const mentionsOf = (place: string) => mentions.filter((mention) => mention.place === place).length;
