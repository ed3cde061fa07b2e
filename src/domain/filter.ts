import { type Box, isInBox } from './box';
import { overlapOf, type TimeWindow } from './dateBounds';
import type { EventKind } from './event';
import {
  DIFFERING,
  type EventIndex,
  kindRow,
  NOT_LOCATED,
  OPEN_END,
  OPEN_START,
  UNDATED,
} from './eventIndex';
import type { SourceId } from './identifier';

/** How the articles tell an event: in one alone, in several, or in several that do not say the same. */
export const tellings = ['any', 'single', 'several', 'differing'] as const;
export type Telling = (typeof tellings)[number];

/** What a reader asks to see. An empty list of kinds or sources means all; a null window, all time. */
export interface Filter {
  readonly window: TimeWindow | null;
  readonly undated: boolean;
  readonly kinds: readonly EventKind[];
  readonly sources: readonly SourceId[];
  readonly told: Telling;
  /** Only what a place inside it has a part in; an area counts by the point of its name. */
  readonly box: Box | null;
}

/** What a row is under a filter. */
export const HIDDEN = 0;
export const SHOWN = 1;
export const POSSIBLE = 2;

/**
 * accepted = shown + hidden; the others count within each. Possible are those that only an open side
 * of their date brings into the window, whatever else is asked for: the shown ones, and those that the
 * filters hide.
 */
export interface Counts {
  readonly accepted: number;
  readonly shown: number;
  readonly hidden: number;
  readonly shownUndated: number;
  readonly hiddenUndated: number;
  readonly shownPossible: number;
  readonly hiddenPossible: number;
  readonly shownNotLocated: number;
  readonly hiddenNotLocated: number;
}

/** One state a row, one flag a place that any shown event touches, and the counts. */
export interface Selection {
  readonly rows: Uint8Array;
  readonly places: Uint8Array;
  readonly counts: Counts;
}

/** One pass over the columns; the map, the list, the time line and the counts all read its result. */
export function selectRows(index: EventIndex, filter: Filter): Selection {
  const rows = new Uint8Array(index.size);
  const places = new Uint8Array(index.placeCount);
  const matches = matcherOf(index, filter);
  let hiddenPossible = 0;
  for (let row = 0; row < index.size; row++) {
    const state = timeState(index, row, filter);
    if (state === HIDDEN) continue;
    if (matches(row)) {
      rows[row] = state;
      markPlaces(index, row, places);
    } else if (state === POSSIBLE) hiddenPossible++;
  }
  return { rows, places, counts: { ...countRows(index, rows), hiddenPossible } };
}

function matcherOf(
  index: EventIndex,
  { kinds, sources, told, box }: Filter,
): (row: number) => boolean {
  const wanted = new Set(kinds.map(kindRow));
  const cited = new Set(sources);
  return (row) =>
    (wanted.size === 0 || wanted.has(index.kind[row] as number)) &&
    (cited.size === 0 || (index.sources[row] ?? []).some((id) => cited.has(id))) &&
    (told === 'any' || isTold(index, row, told)) &&
    (box === null || isEventInBox(index, row, box));
}

function isTold({ sources, flags }: EventIndex, row: number, told: Telling): boolean {
  if (told === 'differing') return ((flags[row] as number) & DIFFERING) !== 0;
  return (sources[row] ?? []).length > 1 === (told === 'several');
}

function isEventInBox({ placeRuns, places, placePoints }: EventIndex, row: number, box: Box) {
  const last = placeRuns[row + 1] as number;
  for (let run = placeRuns[row] as number; run < last; run++) {
    const place = places[run] as number;
    if (isInBox(box, placePoints[2 * place] as number, placePoints[2 * place + 1] as number))
      return true;
  }
  return false;
}

function timeState(index: EventIndex, row: number, { window, undated }: Filter): number {
  const flags = index.flags[row] as number;
  if (flags & UNDATED) return undated ? SHOWN : HIDDEN;
  if (!window) return SHOWN;
  const overlap = overlapOf(
    {
      start: index.start[row] as number,
      end: index.end[row] as number,
      openStart: (flags & OPEN_START) !== 0,
      openEnd: (flags & OPEN_END) !== 0,
      isApproximate: false,
    },
    window,
  );
  return overlap === 'inside' ? SHOWN : overlap === 'possible' ? POSSIBLE : HIDDEN;
}

function markPlaces(index: EventIndex, row: number, places: Uint8Array): void {
  const last = index.placeRuns[row + 1] as number;
  for (let run = index.placeRuns[row] as number; run < last; run++) {
    places[index.places[run] as number] = 1;
  }
}

function countRows({ size, flags }: EventIndex, rows: Uint8Array): Omit<Counts, 'hiddenPossible'> {
  const tally = { shown: 0, undated: 0, shownUndated: 0, possible: 0, lost: 0, shownLost: 0 };
  for (let row = 0; row < size; row++) {
    const isShown = rows[row] === HIDDEN ? 0 : 1;
    const isUndated = (flags[row] as number) & UNDATED ? 1 : 0;
    const isLost = (flags[row] as number) & NOT_LOCATED ? 1 : 0;
    tally.shown += isShown;
    tally.undated += isUndated;
    tally.shownUndated += isShown & isUndated;
    tally.possible += rows[row] === POSSIBLE ? 1 : 0;
    tally.lost += isLost;
    tally.shownLost += isShown & isLost;
  }
  return {
    accepted: size,
    shown: tally.shown,
    hidden: size - tally.shown,
    shownUndated: tally.shownUndated,
    hiddenUndated: tally.undated - tally.shownUndated,
    shownPossible: tally.possible,
    shownNotLocated: tally.shownLost,
    hiddenNotLocated: tally.lost - tally.shownLost,
  };
}
