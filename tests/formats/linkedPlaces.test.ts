import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import { linkedPlaces } from '../../src/formats/linkedPlaces';
import type { Portion } from '../../src/formats/portion';
import { linkedWhen } from '../../src/formats/timespans';
import { linkedPlacesSchema } from './linkedPlacesSchema';
import { builtIn, eventWith, sample } from './portions';

interface Written {
  readonly atlas: unknown;
  readonly sources: unknown;
  readonly events: unknown;
  readonly mentions: unknown;
  readonly features: readonly {
    readonly '@id': string;
    readonly links: readonly { readonly type: string; readonly identifier: string }[];
    readonly relations: readonly { readonly label: string; readonly relationTo: string }[];
  }[];
}
const written = (portion: Portion) => JSON.parse(linkedPlaces(portion)) as Written;

describe.each([
  ['the built-in dataset', builtIn],
  ['the sample', sample()],
] as const)('%s', (_, portion) => {
  test('is valid Linked Places and valid GeoJSON', () => {
    expect(linkedPlacesSchema.safeParse(written(portion)).error?.issues ?? []).toEqual([]);
  });

  test('comes back whole', () => {
    const { atlas, sources, events, mentions, features } = written(portion);
    const places = features.map((feature) => ({
      ...feature,
      id: new URL(feature['@id']).searchParams.get('place'),
      links: feature.links.map(({ type, identifier }) => ({
        type,
        identifier: identifier.replace('https://www.geonames.org/', 'gn:'),
      })),
    }));
    const { value, problems } = parseDataset(
      {
        'dataset.json': atlas,
        'sources.json': sources,
        'places.geojson': { features: places },
        'events.json': events,
        'mentions.json': mentions,
      },
      readEdtf,
    );
    expect(problems).toEqual([]);
    expect(value.dataset.events).toEqual(portion.events);
    expect(value.dataset.sources).toEqual(portion.sources);
    expect(value.dataset.mentions).toEqual(portion.mentions);
    expect(value.dataset.manifest).toEqual(portion.manifest);
    const withName = portion.places.map((place) => ({
      ...place,
      names: place.names.length ? place.names : [{ toponym: place.title, lang: 'en' }],
    }));
    expect(value.dataset.places).toEqual(withName);
    expect([...value.shapes.keys()]).toEqual([...portion.shapes.keys()]);
  });
});

test('an event joins each of its places with the others', () => {
  const [kabul, embassy] = written(sample()).features;
  expect(kabul?.relations.map(({ relationTo }) => relationTo)).toEqual([embassy?.['@id']]);
  expect(embassy?.relations.map(({ label }) => label)).toEqual(['What happened on day']);
});

test('an undated event gives its place no time', () => {
  const text = linkedPlaces(sample({ 'events.json': [eventWith({ when: null })] }));
  expect(text).not.toContain('timespans');
});

test.each([
  ['2023-06', [{ start: { in: '2023-06' } }]],
  ['2015~', [{ start: { in: '2015~' } }]],
  ['2023-06/2024-06', [{ start: { in: '2023-06' }, end: { in: '2024-06' } }]],
  ['../2024-03', [{ start: { latest: '2024-03' }, end: { latest: '2024-03' } }]],
  ['2018/..', [{ start: { in: '2018' }, end: { earliest: '2018' } }]],
  ['201X', [{ start: { earliest: '2010-01-01' }, end: { latest: '2019-12-31' } }]],
] as const)('%s as timespans', (edtf, timespans) => {
  const bounds = { start: Date.UTC(2010, 0, 1), end: Date.UTC(2020, 0, 1) };
  const sides = { openStart: false, openEnd: false, isApproximate: false };
  expect(linkedWhen({ edtf, basis: 'stated' }, { ...bounds, ...sides })).toEqual({
    timespans,
    label: edtf,
    certainty: 'certain',
  });
});
