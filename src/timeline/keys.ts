import type { TimeWindow } from '../domain/dateBounds';
import type { TimeScale } from './scale';
import { pageTime, stepTime, type Unit } from './steps';
import { type End, freeWindow, moveEnd, otherEnd } from './window';

const moves: Readonly<Record<string, (time: number, unit: Unit) => number>> = {
  ArrowRight: (time, unit) => stepTime(time, unit, 1),
  ArrowUp: (time, unit) => stepTime(time, unit, 1),
  ArrowLeft: (time, unit) => stepTime(time, unit, -1),
  ArrowDown: (time, unit) => stepTime(time, unit, -1),
  PageUp: (time, unit) => pageTime(time, unit, 1),
  PageDown: (time, unit) => pageTime(time, unit, -1),
  Home: () => Number.NEGATIVE_INFINITY,
  End: () => Number.POSITIVE_INFINITY,
};

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The window after a key on a thumb, Shift moving the other one; undefined for any other key. */
export function windowByKey(
  { key, shiftKey }: KeyPress,
  thumb: { readonly end: End; readonly window: TimeWindow },
  { whole, unit }: Pick<TimeScale, 'whole' | 'unit'>,
): TimeWindow | null | undefined {
  const move = moves[key];
  if (!move) return undefined;
  const end = shiftKey ? otherEnd(thumb.end) : thumb.end;
  const time = move(thumb.window[end], unit);
  return freeWindow(moveEnd(thumb.window, end, time, whole), whole);
}
