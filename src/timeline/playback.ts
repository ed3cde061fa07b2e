import { overlapOf, type TimeWindow } from '../domain/dateBounds';
import { pause, selectEvent } from '../state/actions';
import type { AtlasStore } from '../state/store';
import type { View } from '../state/view';
import { type DatedEvent, isDated } from './mark';
import { matching } from './matching';
import type { TimeScale } from './scale';
import { addUnits, ceilTo, floorTo, type Unit, unitsBetween } from './steps';

/** The time that is played through, in which steps, and the dated events in order. */
export interface Course {
  readonly extent: TimeWindow;
  readonly unit: Unit;
  readonly events: readonly DatedEvent[];
}

/** What a step of playing shows; going event by event, the event too. */
export interface Frame {
  readonly window: TimeWindow;
  readonly event?: DatedEvent;
}

type Played = Pick<View, 'playback' | 'window' | 'event'>;

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

/** The same beginning, the end one unit later; null once it has reached the end. */
export function grownWindow({ from, to }: TimeWindow, { extent, unit }: Course): TimeWindow | null {
  return to >= extent.to ? null : { from, to: Math.min(extent.to, addUnits(to, unit, 1)) };
}

/** Where moving starts: at the window as it is, or over again from the beginning when it stands at the end. */
export function playedFrom(window: TimeWindow | null, extent: TimeWindow, unit: Unit): TimeWindow {
  if (!window) return firstWindow(extent, unit);
  if (nextWindow(window, extent, unit)) return window;
  const from = Math.min(window.from, extent.from);
  const length = Math.max(1, Math.round(unitsBetween(window.from, window.to, unit)));
  const isWhole = window.to - window.from >= extent.to - extent.from;
  return isWhole ? firstWindow(extent, unit) : { from, to: addUnits(from, unit, length) };
}

/** The days of an event in whole units, and one more on either side. */
export function windowOf({ bounds }: DatedEvent, unit: Unit): TimeWindow {
  return {
    from: addUnits(floorTo(bounds.start, unit), unit, -1),
    to: addUnits(ceilTo(bounds.end, unit), unit, 1),
  };
}

/** What playing begins with; the window as it is where it goes on from there. */
export function firstFrame({ playback, window, event }: Played, course: Course): Frame | null {
  const { extent, unit, events } = course;
  if (playback === 'moving') return { window: playedFrom(window, extent, unit) };
  if (playback === 'events')
    return nextFrame({ playback, window, event }, course) ?? frameOf(events[0], unit);
  return window && window.to < extent.to
    ? { window }
    : { window: { from: extent.from, to: addUnits(extent.from, unit, 1) } };
}

/** The step after what is shown; null at the end. */
export function nextFrame({ playback, window, event }: Played, course: Course): Frame | null {
  const { extent, unit, events } = course;
  if (playback === 'events')
    return frameOf(events[events.findIndex(({ id }) => id === event) + 1], unit);
  const next =
    window &&
    (playback === 'growing' ? grownWindow(window, course) : nextWindow(window, extent, unit));
  return next ? { window: next } : null;
}

const frameOf = (event: DatedEvent | undefined, unit: Unit): Frame | null =>
  event ? { window: windowOf(event, unit), event } : null;

/** An event comes into the window with days of its own. */
export function bringsEvent(
  { window, event }: Frame,
  before: TimeWindow | null,
  { events }: Course,
): boolean {
  if (event) return true;
  const isIn = ({ bounds }: DatedEvent, span: TimeWindow) => overlapOf(bounds, span) === 'inside';
  return before !== null && events.some((one) => isIn(one, window) && !isIn(one, before));
}

type Show = (window: TimeWindow) => void;

/** Plays as long as the store says so, in the way the view asks for; returns what ends it. */
export function followPlayback(store: AtlasStore, scale: TimeScale, show: Show): () => void {
  let stop: (() => void) | null = null;
  const course = (): Course => {
    const { document, view } = store.getState();
    return { ...scale, events: matching(document.dataset, view).filter(isDated) };
  };
  const view = () => store.getState().view;
  const draw = (frame: Frame) => {
    const before = view().window;
    if (frame.event) selectEvent(store, frame.event.id);
    if (frame.window !== before) show(frame.window);
    const isStop = view().pauses && bringsEvent(frame, before, course());
    if (isStop || !nextFrame(view(), course())) pause(store);
  };
  const step = () => {
    const frame = nextFrame(view(), course());
    if (!frame) return pause(store);
    stop = later(step, view().pace);
    draw(frame);
  };
  const follow = () => {
    const { isPlaying } = store.getState();
    if (isPlaying === (stop !== null)) return;
    if (!isPlaying) {
      stop?.();
      stop = null;
      return;
    }
    stop = later(step, view().pace);
    const frame = firstFrame(view(), course());
    if (frame) draw(frame);
    else pause(store);
  };
  const leave = store.subscribe(follow);
  if (store.getState().isPlaying) stop = later(step, view().pace);
  return () => {
    leave();
    stop?.();
  };
}

/** After so many seconds, and only where the page is painted: a hidden page waits. */
function later(step: () => void, seconds: number): () => void {
  let frame = 0;
  const timer = setTimeout(() => {
    frame = requestAnimationFrame(step);
  }, seconds * 1000);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
