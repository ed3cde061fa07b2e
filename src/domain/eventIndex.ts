import { DAY, type TimeWindow, utcDay } from './dateBounds';
import { type AtlasEvent, type EventKind, eventKindNames, isToldDifferently } from './event';
import type { SourceId } from './identifier';
import type { Place } from './place';
import type { Source } from './source';

export const UNDATED = 1;
export const OPEN_START = 2;
export const OPEN_END = 4;
export const NOT_LOCATED = 8;
/** Cited by several sources, one of which says it differently. */
export const DIFFERING = 16;

/**
 * The events as columns, row by row in the order of the dataset, so that a window is one pass over
 * numbers. `start` and `end` are milliseconds UTC (NaN when undated); `flags` holds the bits above.
 * Places are kept as runs: those of row `i` are `places[placeRuns[i]]` up to `placeRuns[i + 1]`.
 */
export interface EventIndex {
  readonly size: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly flags: Uint8Array;
  readonly kind: Uint8Array;
  readonly sources: readonly (readonly SourceId[])[];
  readonly placeRuns: Uint32Array;
  readonly places: Uint32Array;
  readonly sourceIds: readonly SourceId[];
  readonly placeCount: number;
  /** Longitude and latitude of each place in turn, degrees; NaN where it is not located. */
  readonly placePoints: Float64Array;
  /** First and last day of the dated events and publications, milliseconds UTC. */
  readonly extent: TimeWindow;
  /** The end of the day on which the latest article was published; of the extent, if no article has one. */
  readonly latest: number;
}

export function indexEvents(
  events: readonly AtlasEvent[],
  places: readonly Place[],
  sources: readonly Source[],
): EventIndex {
  const rowOf = new Map(places.map((place, row) => [place.id, row]));
  const perEvent = events.map((event) => [
    ...new Set(
      event.places.map(({ place }) => rowOf.get(place)).filter((row) => row !== undefined),
    ),
  ]);
  const isLocated = (rows: readonly number[]) => rows.some((row) => places[row]?.point);
  const extent = extentOf(events, sources);
  return {
    size: events.length,
    start: Float64Array.from(events, ({ bounds }) => bounds?.start ?? Number.NaN),
    end: Float64Array.from(events, ({ bounds }) => bounds?.end ?? Number.NaN),
    flags: Uint8Array.from(events, (event, row) => flagsOf(event, isLocated(perEvent[row] ?? []))),
    kind: Uint8Array.from(events, ({ kind }) => kindRow(kind)),
    sources: events.map((event) => [...new Set(event.citations.map(({ source }) => source))]),
    placeRuns: runsOf(perEvent),
    places: Uint32Array.from(perEvent.flat()),
    sourceIds: sources.map(({ id }) => id),
    placeCount: places.length,
    placePoints: Float64Array.from(
      places.flatMap(({ point }) => point ?? [Number.NaN, Number.NaN]),
    ),
    extent,
    latest: latestOf(sources) ?? extent.to,
  };
}

export const kindRow = (kind: EventKind): number => eventKindNames.indexOf(kind);

function flagsOf(event: AtlasEvent, isLocated: boolean): number {
  const { bounds } = event;
  return (
    (bounds ? 0 : UNDATED) |
    (bounds?.openStart ? OPEN_START : 0) |
    (bounds?.openEnd ? OPEN_END : 0) |
    (isLocated ? 0 : NOT_LOCATED) |
    (isToldDifferently(event) ? DIFFERING : 0)
  );
}

function runsOf(perEvent: readonly (readonly number[])[]): Uint32Array {
  const runs = new Uint32Array(perEvent.length + 1);
  perEvent.forEach((rows, row) => {
    runs[row + 1] = (runs[row] ?? 0) + rows.length;
  });
  return runs;
}

/** The day an article was published, milliseconds UTC, when its reference gives one. */
export function publishedOn({ issued }: Source): number | null {
  const [year, month = 1, day = 1] = issued?.['date-parts'][0] ?? [];
  return year === undefined ? null : utcDay(year, month, day);
}

function latestOf(sources: readonly Source[]): number | null {
  const days = sources.map(publishedOn).filter((day) => day !== null);
  return days.length > 0 ? Math.max(...days) + DAY : null;
}

function extentOf(events: readonly AtlasEvent[], sources: readonly Source[]): TimeWindow {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const reach = (start: number, end: number) => {
    from = Math.min(from, start);
    to = Math.max(to, end);
  };
  for (const { bounds } of events) if (bounds) reach(bounds.start, bounds.end);
  for (const source of sources) {
    const day = publishedOn(source);
    if (day !== null) reach(day, day + DAY);
  }
  return from < to ? { from, to } : { from: Date.UTC(2000, 0, 1), to: Date.UTC(2001, 0, 1) };
}
