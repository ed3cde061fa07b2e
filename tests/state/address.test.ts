import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/domain/dateBounds';
import { eventKindNames } from '../../src/domain/event';
import { tellings } from '../../src/domain/filter';
import type { EventId, LessonId, PlaceId, SourceId } from '../../src/domain/identifier';
import { type AddressBook, decodeView, encodeView } from '../../src/state/address';
import {
  axisScales,
  defaultView,
  hidings,
  labelings,
  languages,
  paces,
  playbacks,
  projections,
  screens,
  stages,
  themes,
  type View,
} from '../../src/state/view';

const book: AddressBook = {
  places: new Set(['kerman', 'kabul']),
  events: new Set(['kerman-bombing']),
  sources: new Set(['one', 'two']),
  paragraphs: new Map([['one', 9]]),
  datasets: new Set(['sample']),
  extent: { from: Date.UTC(2014, 0, 1), to: Date.UTC(2024, 5, 28) },
};

const decode = (address: string) => {
  const url = new URL(address, 'http://localhost/');
  return decodeView(url.search, url.hash, book);
};

const someWindow = fc
  .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 5000 }))
  .map(([from, days]) => ({ from: from * DAY, to: (from + days) * DAY }));

/** A paragraph belongs to an article. */
const someView: fc.Arbitrary<View> = fc
  .tuple(fc.record(parts()), fc.option(fc.integer({ min: 1, max: 9 })))
  .map(([view, paragraph]) => ({
    ...view,
    paragraph: view.article === 'one' ? paragraph : null,
    step: view.lesson ? view.step : null,
  }));

function parts() {
  return {
    window: fc.option(someWindow),
    undated: fc.boolean(),
    kinds: fc.subarray([...eventKindNames]),
    sources: fc.subarray(['one', 'two'] as SourceId[]),
    place: fc.option(fc.constantFrom('kerman' as PlaceId, 'kabul' as PlaceId)),
    event: fc.option(fc.constant('kerman-bombing' as EventId)),
    article: fc.option(fc.constantFrom('one' as SourceId, 'two' as SourceId)),
    told: fc.constantFrom(...tellings),
    box: fc.option(
      fc.constantFrom(
        { west: 60.5, south: -3, east: 75.25, north: 40 },
        { west: 170, south: 0, east: -170, north: 1 },
      ),
    ),
    pair: fc.option(fc.constant(['kerman' as PlaceId, 'kabul' as PlaceId] as const)),
    screen: fc.constantFrom(...screens),
    isEmbedded: fc.boolean(),
    axisScale: fc.constantFrom(...axisScales),
    axis: fc.option(someWindow),
    playback: fc.constantFrom(...playbacks),
    pace: fc.constantFrom(...paces),
    pauses: fc.boolean(),
    labels: fc.constantFrom(...labelings),
    relief: fc.boolean(),
    graticule: fc.boolean(),
    dataset: fc.option(fc.constant('sample')),
    lesson: fc.option(fc.constant('five-places' as LessonId)),
    step: fc.option(fc.integer({ min: 1, max: 14 })),
    stage: fc.constantFrom(...stages),
    hides: fc.subarray([...hidings]),
    carried: fc.option(fc.constant('eJyrVkrLz1eyUkpKLFKqBQAzrgXJ')),
    language: fc.constantFrom(...languages),
    theme: fc.option(fc.constantFrom(...themes)),
    projection: fc.constantFrom(...projections),
    camera: fc.option(
      fc.record({
        zoom: fc.integer({ min: 0, max: 1200 }).map((zoom) => zoom / 100),
        latitude: fc.integer({ min: -900_000, max: 900_000 }).map((value) => value / 1e4),
        longitude: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 1e4),
      }),
    ),
  };
}

test('an address read again gives the view it was written from', () => {
  fc.assert(
    fc.property(someView, (view) => {
      expect(decode(encodeView(view))).toEqual({ view, ignored: [] });
    }),
  );
});

test('the default view has an empty address', () => {
  expect(encodeView(defaultView)).toBe('');
});

test('whole months are written as months, the last one included', () => {
  const window = { from: Date.UTC(2023, 5, 1), to: Date.UTC(2024, 6, 1) };
  expect(encodeView({ ...defaultView, window })).toBe('?from=2023-06&to=2024-06');
});

describe('what is not understood is ignored and named', () => {
  test.each([
    ['?place=atlantis', 'place=atlantis'],
    ['?from=2024-13', 'from=2024-13'],
    ['?to=99999-01', 'to=99999-01'],
    ['?lang=xx', 'lang=xx'],
    ['?kind=attack,party', 'kind=attack,party'],
    ['?colour=red', 'colour=red'],
    ['?pair=kerman,kerman', 'pair=kerman,kerman'],
    ['?axis=2024-06/2023-06', 'axis=2024-06/2023-06'],
    ['?pace=3', 'pace=3'],
    ['?paragraph=2', 'paragraph=2'],
    ['?box=1,2,3', 'box=1,2,3'],
    ['?box=1,9,3,8', 'box=1,9,3,8'],
    ['?view=globe,cube', 'view=globe,cube'],
    ['#9/200/0', '#9/200/0'],
    ['#a/b/c', '#a/b/c'],
  ])('%s', (address, part) => {
    expect(decode(address)).toEqual({ view: defaultView, ignored: [part] });
  });

  test('a window that ends before it begins', () => {
    const { view, ignored } = decode('?from=2024-06&to=2023-06');
    expect(view.window).toBeNull();
    expect(ignored).toHaveLength(2);
  });
});

test('any text at all never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (search, hash) => {
      decodeView(`?${search}`, `#${hash}`, book);
    }),
  );
});
