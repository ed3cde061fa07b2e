import fc from 'fast-check';
import { type Dataset, datasetOf } from '../../src/domain/dataset';
import { DAY, type TimeWindow } from '../../src/domain/dateBounds';
import type { AtlasEvent, EventKind } from '../../src/domain/event';
import type { EventId, SourceId } from '../../src/domain/identifier';
import type { When } from '../../src/domain/when';
import { readEdtf } from '../../src/formats/edtfBounds';
import type { Unit } from '../../src/timeline/steps';

/** An invented event; a date with an explanation counts as worked out. */
export function eventAt(
  id: string,
  edtf: string | null,
  more: { readonly kind?: EventKind; readonly explanation?: string } = {},
): AtlasEvent {
  const { kind = 'attack', explanation } = more;
  const basis = explanation ? 'derived' : 'stated';
  const when: When | null = edtf ? { edtf, basis, ...(explanation && { explanation }) } : null;
  const reading = edtf === null ? null : readEdtf(edtf);
  if (reading && !reading.ok) throw new Error(reading.reason);
  const citations = [{ source: 'article' as SourceId, paragraph: 1, quote: 'some words' }];
  const bounds = reading?.bounds ?? null;
  return { id: id as EventId, title: `Event ${id}`, kind, when, places: [], citations, bounds };
}

export function datasetWith(events: readonly AtlasEvent[]): Dataset {
  const manifest = {
    version: 1 as const,
    id: 'small',
    title: 'Small',
    description: '',
    language: 'en',
    licence: 'CC0-1.0',
    files: {},
  };
  return datasetOf({ manifest, sources: [], places: [], events, mentions: [] });
}

/** The kinds of dates that a drawing must show. */
export const smallDataset = datasetWith([
  eventAt('day', '2020-03-14'),
  eventAt('month', '2021-06', { kind: 'arrest' }),
  eventAt('year', '2019', { kind: 'organisation' }),
  eventAt('interval', '2020-06/2021-06', { kind: 'operation' }),
  eventAt('since', '2020/..', { kind: 'publication' }),
  eventAt('by', '../2021-02', { kind: 'plot', explanation: 'from "months before"' }),
  eventAt('about', '2018~', { kind: 'movement' }),
  eventAt('undated', null, { kind: 'statement' }),
]);

const dayBetween = (from: number, to: number) =>
  fc.integer({ min: Math.ceil(from / DAY), max: Math.floor(to / DAY) }).map((day) => day * DAY);

/** Any day from the year 500 to the year 2500. */
export const anyDay = dayBetween(Date.UTC(500, 0, 1), Date.UTC(2500, 0, 1));
export const anyUnit = fc.constantFrom<Unit>('day', 'month', 'year');

/** From one day to about 300 years. */
export const anySpan: fc.Arbitrary<TimeWindow> = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 110_000 }))
  .map(([from, days]) => ({ from, to: from + days * DAY }));

/** A window of whole days within a span. */
export const windowIn = ({ from, to }: TimeWindow): fc.Arbitrary<TimeWindow> =>
  fc
    .tuple(dayBetween(from, to - DAY), dayBetween(from, to - DAY))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + DAY }));

/** Either scale over any span, whole or zoomed, looked back on from any of its days. */
export const anyAxis = anySpan.chain((span) =>
  fc.record({
    span: fc.constant(span),
    type: fc.constantFrom('even' as const, 'back' as const),
    axis: fc.option(windowIn(span)),
    latest: dayBetween(span.from, span.to),
  }),
);
