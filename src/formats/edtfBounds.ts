import edtf from 'edtf';
import { DAY, type DateBounds } from '../domain/dateBounds';

export type DateReading =
  | { readonly ok: true; readonly bounds: DateBounds }
  | { readonly ok: false; readonly reason: string; readonly remedy: string };
export type ReadDate = (edtf: string) => DateReading;

interface Ends {
  readonly min: number;
  readonly max: number;
  readonly precision: number;
}

/**
 * Reads an EDTF string (ISO 8601-2, levels 0 to 2, by the edtf library) as whole days, milliseconds
 * UTC. `~` and `%` widen by one unit of the date's precision on either side, which the library does
 * not do. `2018/` and `/2018` are refused: the library reads their missing side as 1970.
 */
export const readEdtf: ReadDate = (text) => {
  if (text.endsWith('/') || text.startsWith('/'))
    return refuse(
      `"${text}" has an empty side`,
      'write ".." for an open side, as in 2018/.. or ../2018',
    );
  try {
    return boundsOf(text);
  } catch {
    return refuse(
      `"${text}" is not a date in EDTF`,
      'write a year, a month or a day: 2017, 2015-10, 2024-06-14, 2018/..',
    );
  }
};

const refuse = (reason: string, remedy: string): DateReading => ({ ok: false, reason, remedy });

function boundsOf(text: string): DateReading {
  const [first = '', last = first] = text.split('/');
  const openStart = first === '..';
  const openEnd = last === '..';
  if (openStart && openEnd)
    return refuse('".. / .." is open on both sides', 'use null for no date');
  if (text.includes('/')) edtf(text);
  const from = endsOf(openStart ? last : first);
  const to = endsOf(openEnd ? first : last);
  const start = Math.min(from.min, to.min);
  const end = Math.max(from.max, to.max) + 1;
  if (!Number.isFinite(start) || !Number.isFinite(end))
    return refuse(`"${text}" has no bounds`, 'give a year');
  return {
    ok: true,
    bounds: {
      start: floorDay(start),
      end: ceilDay(end),
      openStart,
      openEnd,
      isApproximate: /[~%]/.test(text),
    },
  };
}

function endsOf(text: string): Ends {
  const date = edtf(text) as Ends;
  return /[~%]/.test(text) ? widen(date) : date;
}

/** One unit of the precision, 1 year, 2 month, 3 day, on either side. */
function widen({ min, max, precision }: Ends): Ends {
  const from = new Date(min);
  const to = new Date(max + 1);
  for (const [date, step] of [
    [from, -1],
    [to, 1],
  ] as const) {
    if (precision === 1) date.setUTCFullYear(date.getUTCFullYear() + step);
    else if (precision === 2) date.setUTCMonth(date.getUTCMonth() + step);
    else date.setUTCDate(date.getUTCDate() + step);
  }
  return { min: from.getTime(), max: to.getTime() - 1, precision };
}

const floorDay = (time: number) => Math.floor(time / DAY) * DAY;
const ceilDay = (time: number) => Math.ceil(time / DAY) * DAY;
