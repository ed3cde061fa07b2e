import type { TimeWindow } from '../domain/dateBounds';
import { type Grip, gripAt, nearestEnd } from './grip';
import type { TimeScale } from './scale';
import { nearest, type Unit, unitsBetween } from './steps';
import { type End, fitWindow, moveEnd, panWindow, windowBetween } from './window';

/** Where a pointer went down on the axis; pixels. */
export interface Press {
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly isTouch: boolean;
  readonly isOnThumb: boolean;
}

/** What the pointer took hold of, and the window that each of its places asks for. */
export interface Aim {
  readonly grip: Grip;
  /** The end that moves, null when both do. */
  readonly end: End | null;
  readonly windowAt: (x: number) => TimeWindow;
}

const REACH = { touch: 22, mouse: 9 };

/** Holds a window at the pressed place. Where there is none, a drag marks out a new one. */
export function aimAt(press: Press, window: TimeWindow | null, scale: TimeScale): Aim {
  const { whole } = scale;
  const timeAt = (x: number) => scale.timeAt(((x - press.left) / press.width) * 100);
  const xOf = (time: number) => press.left + (scale.percentOf(time) / 100) * press.width;
  const start = fitWindow(window, whole);
  const ends = { from: xOf(start.from), to: xOf(start.to) };
  const reach = press.isTouch || press.isOnThumb ? REACH.touch : REACH.mouse;
  const grip = gripAt({ ...press, reach }, ends.from, ends.to);
  const end = grip === 'outside' ? nearestEnd(press.x, ends.from, ends.to) : endOf(grip);
  const unit = snapUnit(scale, press.width);
  const snapAt = (x: number) => nearest(timeAt(x), unit);
  const windowAt = (x: number) => {
    if (end === null && window)
      return panWindow(start, { time: timeAt(x) - timeAt(press.x), unit }, whole);
    if (end === null) return windowBetween(snapAt(press.x), snapAt(x), whole);
    const held = grip === 'outside' ? 0 : ends[end] - press.x;
    return moveEnd(start, end, snapAt(x + held), whole);
  };
  return { grip, end, windowAt };
}

const endOf = (grip: Exclude<Grip, 'outside'>): End | null => (grip === 'body' ? null : grip);

/** Where a month is narrower than this, a hand aims at months, else at days. */
const MONTH = 10;

export function snapUnit({ domain, unit }: TimeScale, width: number): Unit {
  if (unit === 'year') return unit;
  return width / unitsBetween(domain.from, domain.to, 'month') < MONTH ? 'month' : 'day';
}
