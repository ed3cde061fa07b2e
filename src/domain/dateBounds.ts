/** One day in milliseconds. */
/** Midnight UTC of a day, milliseconds; unlike `Date.UTC` it takes the years 0 to 99 as they are. */
export const utcDay = (year: number, month = 1, day = 1): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);

export const DAY = 86_400_000;

/**
 * The whole days, in milliseconds UTC, that a date may mean. `start` is the first day's midnight,
 * `end` the midnight after the last. An open side has no bound of its own: it reaches as far as the
 * dataset does and counts as possible only.
 */
export interface DateBounds {
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly isApproximate: boolean;
}

/** A span of time in milliseconds UTC, `from` inclusive, `to` exclusive. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export type Overlap = 'inside' | 'possible' | 'outside';

/** How a date lies to a window: inside when its own days overlap, possible when only an open side does. */
export function overlapOf(bounds: DateBounds, window: TimeWindow): Overlap {
  if (bounds.start < window.to && bounds.end > window.from) return 'inside';
  const mayBeEarlier = bounds.openStart && window.from < bounds.start;
  const mayBeLater = bounds.openEnd && window.to > bounds.end;
  return mayBeEarlier || mayBeLater ? 'possible' : 'outside';
}

/** How much of a date's own days lie in a window, from 0 to 1; its open sides do not count. */
export function shareInside({ start, end }: DateBounds, { from, to }: TimeWindow): number {
  const inside = Math.min(end, to) - Math.max(start, from);
  return inside <= 0 ? 0 : inside / (end - start);
}
