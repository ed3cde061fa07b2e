import type { TimeWindow } from '../domain/dateBounds';
import { dateInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import type { DatedEvent } from './mark';
import { addUnits, floorTo } from './steps';

/** A window that is offered by name. */
export interface Preset {
  readonly name: string;
  readonly window: TimeWindow | null;
}

const MOST = 12;

/** The calendar years in which events lie with days of their own; where they are many, the decades. */
export function yearPresets(events: readonly DatedEvent[], language: string): readonly Preset[] {
  const years = spansOf(events, 1);
  const spans = years.length <= MOST ? years : spansOf(events, 10).slice(-MOST);
  return spans.map((window) => ({ name: nameOf(window, language), window }));
}

/** All time, and the year before the latest article, if one says when it was published. */
export function commonPresets(latest: number | null): readonly Preset[] {
  const all = { name: t('timeline.allTime'), window: null };
  if (latest === null) return [all];
  const window = { from: addUnits(latest, 'year', -1), to: latest };
  return [all, { name: t('timeline.lastYear'), window }];
}

function spansOf(events: readonly DatedEvent[], years: number): readonly TimeWindow[] {
  const starts = new Set<number>();
  for (const { bounds } of events) {
    // About 2015 would offer the years beside it too, though nothing is known to lie there.
    if (bounds.isApproximate) continue;
    for (
      let from = startOf(bounds.start, years);
      from < bounds.end && starts.size <= 1000;
      from = addUnits(from, 'year', years)
    )
      starts.add(from);
  }
  return [...starts]
    .sort((a, b) => a - b)
    .map((from) => ({ from, to: addUnits(from, 'year', years) }));
}

function startOf(time: number, years: number): number {
  const start = floorTo(time, 'year');
  return addUnits(start, 'year', -(new Date(start).getUTCFullYear() % years));
}

function nameOf({ from, to }: TimeWindow, language: string): string {
  const [first, last] = [from, to - 1].map((time) => dateInWords(time, 'year', language));
  return first === last ? (first ?? '') : t('date.span', { from: first, to: last });
}

export const isSameWindow = (a: TimeWindow | null, b: TimeWindow | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
