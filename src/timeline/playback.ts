import type { TimeWindow } from '../domain/dateBounds';
import { pause } from '../state/actions';
import type { AtlasStore } from '../state/store';
import type { TimeScale } from './scale';
import { addUnits, type Unit, unitsBetween } from './steps';

/** One step every so many milliseconds. */
export const STEP = 700;

/** A window to begin with: about a sixth of the time there is, in whole units, or years of months. */
export function firstWindow({ from, to }: TimeWindow, unit: Unit): TimeWindow {
  const sixth = Math.max(1, Math.round(unitsBetween(from, to, unit) / 6));
  const isYears = unit === 'month' && sixth >= 12;
  const count = isYears ? Math.round(sixth / 12) * 12 : sixth;
  return { from, to: Math.min(to, addUnits(from, unit, count)) };
}

/** The window one unit later, as long as before; null once it has reached the end. */
export function nextWindow(window: TimeWindow, extent: TimeWindow, unit: Unit): TimeWindow | null {
  if (window.to >= extent.to) return null;
  return { from: addUnits(window.from, unit, 1), to: addUnits(window.to, unit, 1) };
}

/** Where playing starts: at the window as it is, or over again from the beginning when it stands at the end. */
export function playedFrom(window: TimeWindow | null, extent: TimeWindow, unit: Unit): TimeWindow {
  if (!window) return firstWindow(extent, unit);
  if (nextWindow(window, extent, unit)) return window;
  const from = Math.min(window.from, extent.from);
  const length = Math.max(1, Math.round(unitsBetween(window.from, window.to, unit)));
  const isWhole = window.to - window.from >= extent.to - extent.from;
  return isWhole ? firstWindow(extent, unit) : { from, to: addUnits(from, unit, length) };
}

type Show = (window: TimeWindow) => void;

/** Moves the window as long as the store says that it plays; returns what ends it. */
export function followPlayback(store: AtlasStore, scale: TimeScale, show: Show): () => void {
  const { extent, unit } = scale;
  let stop: (() => void) | null = null;
  const step = () => {
    const { window } = store.getState().view;
    const next = window && nextWindow(window, extent, unit);
    if (!next) return pause(store);
    show(next);
    if (nextWindow(next, extent, unit)) stop = later(step);
    else pause(store);
  };
  const follow = () => {
    const { isPlaying, view } = store.getState();
    if (isPlaying === (stop !== null)) return;
    if (!isPlaying) {
      stop?.();
      stop = null;
      return;
    }
    stop = later(step);
    const start = playedFrom(view.window, extent, unit);
    if (start !== view.window) show(start);
  };
  const leave = store.subscribe(follow);
  follow();
  return () => {
    leave();
    stop?.();
  };
}

/** After one step's time, and only where the page is painted: a hidden page waits. */
function later(step: () => void): () => void {
  let frame = 0;
  const timer = setTimeout(() => {
    frame = requestAnimationFrame(step);
  }, STEP);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
