import { DAY, type TimeWindow } from '../domain/dateBounds';

/** A unit of the calendar by which the window moves. */
export type Unit = 'day' | 'month' | 'year';

/** What Page moves by, counted in units: a month, a year, ten years. */
const pages: Readonly<Record<Unit, { readonly unit: Unit; readonly count: number }>> = {
  day: { unit: 'month', count: 1 },
  month: { unit: 'year', count: 1 },
  year: { unit: 'year', count: 10 },
};

/** The unit in view: days up to half a year, months up to a lifetime, then years. */
export function unitOf({ from, to }: TimeWindow): Unit {
  const days = (to - from) / DAY;
  return days > 25_000 ? 'year' : days > 190 ? 'month' : 'day';
}

/** Midnight UTC of a day; unlike `Date.UTC` it takes the years 0 to 99 as they are. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

export function floorTo(time: number, unit: Unit): number {
  if (unit === 'day') return Math.floor(time / DAY) * DAY;
  const date = new Date(time);
  return utc(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0, 1);
}

export function ceilTo(time: number, unit: Unit): number {
  const floor = floorTo(time, unit);
  return floor === time ? time : addUnits(floor, unit, 1);
}

export function nearest(time: number, unit: Unit): number {
  const [below, above] = [floorTo(time, unit), ceilTo(time, unit)];
  return time - below < above - time ? below : above;
}

/** The same day so many units later; the last of a month where that month has no such day. */
export function addUnits(time: number, unit: Unit, count: number): number {
  if (unit === 'day') return time + count * DAY;
  const months = unit === 'year' ? count * 12 : count;
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(utc(year, month + 1, 0)).getUTCDate();
  return utc(year, month, Math.min(date.getUTCDate(), last)) + (time - floorTo(time, 'day'));
}

/** How many units lie between two moments, as a fraction, each unit as long as it really is. */
export function unitsBetween(from: number, to: number, unit: Unit): number {
  return ordinal(to, unit) - ordinal(from, unit);
}

function ordinal(time: number, unit: Unit): number {
  if (unit === 'day') return time / DAY;
  const floor = floorTo(time, unit);
  const part = (time - floor) / (addUnits(floor, unit, 1) - floor);
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return (unit === 'year' ? year : year * 12 + date.getUTCMonth()) + part;
}

/** The next border of a unit in either direction, `count` of them away. */
export function stepTime(time: number, unit: Unit, count: number): number {
  return addUnits(count > 0 ? floorTo(time, unit) : ceilTo(time, unit), unit, count);
}

export function pageTime(time: number, unit: Unit, direction: 1 | -1): number {
  const page = pages[unit];
  return addUnits(nearest(time, unit), page.unit, page.count * direction);
}
