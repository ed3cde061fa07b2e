import { DAY, type DateBounds } from '../domain/dateBounds';
import type { When } from '../domain/when';

interface Bound {
  readonly in?: string;
  readonly earliest?: string;
  readonly latest?: string;
}
/** A timespan of Linked Places: with no end it is the interval that its start describes. */
export interface Timespan {
  readonly start: Bound;
  readonly end?: Bound;
}
/** The `when` of Linked Places, version 1.2.2 (https://github.com/LinkedPasts/linked-places-format). */
export interface LinkedWhen {
  readonly timespans: readonly Timespan[];
  readonly label: string;
  readonly certainty: 'certain' | 'less-certain';
}

const SIDE = /^-?\d{4}(-\d{2}){0,2}[~?%]?$/;

/**
 * A date as timespans. An open start is known by its latest only, an open end by its earliest. What
 * Linked Places cannot say (a season, a set) is given by its bounds. The EDTF string is the label.
 */
export function linkedWhen({ edtf, basis }: When, bounds: DateBounds | null): LinkedWhen {
  const certainty = basis === 'stated' ? 'certain' : 'less-certain';
  return { timespans: timespansOf(edtf, bounds), label: edtf, certainty };
}

function timespansOf(edtf: string, bounds: DateBounds | null): readonly Timespan[] {
  const [from = '', to] = edtf.split('/');
  const isSide = (text: string) => SIDE.test(text);
  if (to === undefined && isSide(from)) return [{ start: { in: from } }];
  if (from === '..' && to && isSide(to)) return [{ start: { latest: to }, end: { latest: to } }];
  if (to === '..' && isSide(from)) return [{ start: { in: from }, end: { earliest: from } }];
  if (to && isSide(from) && isSide(to)) return [{ start: { in: from }, end: { in: to } }];
  if (!bounds) return [];
  return [{ start: { earliest: dayOf(bounds.start) }, end: { latest: dayOf(bounds.end - DAY) } }];
}

/** A day as ISO 8601 writes it, of milliseconds UTC. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
