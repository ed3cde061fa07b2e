import { DAY, type TimeWindow } from '../domain/dateBounds';
import { addUnits, type Unit, unitsBetween } from './steps';

/** An end of the window; each has its thumb. */
export type End = 'from' | 'to';
export const otherEnd = (end: End): End => (end === 'from' ? 'to' : 'from');

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** A window on the axis: what lies beyond its ends is cut off, a day is always left. */
export function fitWindow(window: TimeWindow | null, domain: TimeWindow): TimeWindow {
  if (!window) return domain;
  const from = clamp(window.from, domain.from, domain.to - DAY);
  return { from, to: clamp(window.to, from + DAY, domain.to) };
}

/** A window over the whole axis is none. */
export const freeWindow = (window: TimeWindow, domain: TimeWindow): TimeWindow | null =>
  window.from <= domain.from && window.to >= domain.to ? null : window;

/** Moves one end; it stops a day before the other. */
export function moveEnd(window: TimeWindow, end: End, time: number, domain: TimeWindow) {
  return end === 'from'
    ? { from: clamp(time, domain.from, window.to - DAY), to: window.to }
    : { from: window.from, to: clamp(time, window.from + DAY, domain.to) };
}

/** Moves both ends by whole units, as far as the axis goes; a window of months stays one. */
export function panWindow(
  window: TimeWindow,
  by: { readonly time: number; readonly unit: Unit },
  domain: TimeWindow,
): TimeWindow {
  const { unit } = by;
  const wanted = Math.round(unitsBetween(window.from, window.from + by.time, unit));
  const count = clamp(
    wanted,
    Math.ceil(unitsBetween(window.from, domain.from, unit)),
    Math.floor(unitsBetween(window.to, domain.to, unit)),
  );
  const move = (time: number) => addUnits(time, unit, count);
  return count === 0 ? window : fitWindow({ from: move(window.from), to: move(window.to) }, domain);
}

/** The window between two moments, in either order; a day at least. */
export function windowBetween(a: number, b: number, domain: TimeWindow): TimeWindow {
  return fitWindow({ from: Math.min(a, b), to: Math.max(a, b) }, domain);
}
