import fc from 'fast-check';
import { type Dataset, datasetOf } from '../../src/domain/dataset';
import { DAY, type DateBounds, type TimeWindow } from '../../src/domain/dateBounds';
import { type AtlasEvent, eventKindNames, roles } from '../../src/domain/event';
import type { EventId, PlaceId, SourceId } from '../../src/domain/identifier';
import type { Place } from '../../src/domain/place';
import type { Source } from '../../src/domain/source';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => days * DAY);

/** Any window of at least one day. */
export const someWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(day, fc.integer({ min: 1, max: 4000 }))
  .map(([from, days]) => ({ from, to: from + days * DAY }));

const someBounds: fc.Arbitrary<DateBounds | null> = fc.option(
  fc
    .record({ window: someWindow, openStart: fc.boolean(), openEnd: fc.boolean() })
    .map(({ window, openStart, openEnd }) => ({
      start: window.from,
      end: window.to,
      openStart: openStart && !openEnd,
      openEnd,
      isApproximate: false,
    })),
);

const manifest = {
  version: 1,
  id: 'x',
  title: 'X',
  description: '',
  language: 'en',
  licence: '',
  files: {},
} as const;

const placeNumbered = (row: number, isLocated: boolean): Place => ({
  id: `place-${row}` as PlaceId,
  title: `Place ${row}`,
  kind: 'settlement',
  precision: 'settlement',
  ccodes: [],
  names: [],
  links: [],
  point: isLocated ? [row, row] : null,
  extent: null,
  isApproximate: false,
});

const sources: readonly Source[] = ['one', 'two'].map((id) => ({
  id: id as SourceId,
  type: 'article',
  title: id,
  custom: { paragraphs: 9, sections: [], sha256: '' },
}));

const someEvent = (places: number): fc.Arbitrary<Omit<AtlasEvent, 'id'>> =>
  fc.record({
    title: fc.constant('An event'),
    kind: fc.constantFrom(...eventKindNames),
    when: fc.constant(null),
    bounds: someBounds,
    places: fc.array(
      fc.record({
        place: fc.nat(places - 1).map((row) => `place-${row}` as PlaceId),
        role: fc.constantFrom(...roles),
      }),
      { maxLength: 3 },
    ),
    citations: fc
      .constantFrom(...sources)
      .map(({ id }) => [{ source: id, paragraph: 1, quote: 'words' }]),
  });

/** Any dataset: dated, undated, open, located and not located events over two sources. */
export const someDataset: fc.Arbitrary<Dataset> = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 6 })
  .chain((located) =>
    fc.array(someEvent(located.length), { maxLength: 40 }).map((events) =>
      datasetOf({
        manifest,
        sources,
        places: located.map((isLocated, row) => placeNumbered(row, isLocated)),
        events: events.map((event, row) => ({ ...event, id: `event-${row}` as EventId })),
        mentions: [],
      }),
    ),
  );
