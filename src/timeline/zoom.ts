import { DAY, type TimeWindow } from '../domain/dateBounds';
import type { Stretch } from './lanes';
import type { TimeScale } from './scale';

/** The least that the axis shows. */
const LEAST = 14 * DAY;

/**
 * The axis zoomed to a stretch, in percent of what it shows now: beyond 0 or 100 zooms out or moves
 * on. Kept within the whole, in whole days as an address has them; all of it is null.
 */
export function zoomTo(scale: TimeScale, { from, to }: Stretch): TimeWindow | null {
  const { lens } = scale;
  const of = (lens.to - lens.from) / 100;
  const length = Math.min(100, (to - from) * of);
  const start = Math.max(0, Math.min(100 - length, lens.from + from * of));
  return roomy(scale, { from: timeIn(scale, start), to: timeIn(scale, start + length) });
}

/** Zooms by a factor, above 1 closer, around a place of the axis that keeps its time; percent. */
export const zoomBy = (scale: TimeScale, factor: number, at: number): TimeWindow | null =>
  zoomTo(scale, { from: at - at / factor, to: at + (100 - at) / factor });

/** Moves the axis by a part of what it shows, percent; what it shows stays as long. */
export function panBy(scale: TimeScale, by: number): TimeWindow | null {
  if (!scale.isZoomed) return null;
  return zoomTo(scale, { from: by, to: 100 + by });
}

/** Moves the lens by percent of the whole. */
export const panLens = (scale: TimeScale, by: number): TimeWindow | null =>
  panBy(scale, (by / (scale.lens.to - scale.lens.from)) * 100);

/** Two places of the axis, percent, go to two others: what two fingers do. */
export function pinch(scale: TimeScale, before: Stretch, after: Stretch): TimeWindow | null {
  const factor = (before.to - before.from) / Math.max(2, after.to - after.from);
  const from = before.from - after.from * factor;
  return zoomTo(scale, { from, to: from + 100 * factor });
}

/** A window with some room on either side. */
export function zoomToWindow(scale: TimeScale, window: TimeWindow): TimeWindow | null {
  const [from, to] = [scale.placeOf(window.from), scale.placeOf(window.to)];
  const room = (to - from) * 0.15;
  return zoomTo(scale, { from: from - room, to: to + room });
}

/** The axis moved so far that a moment can be seen; the axis as it is where it can be. */
export function panTo(scale: TimeScale, time: number): TimeWindow | null | undefined {
  if (!scale.isZoomed || (time >= scale.domain.from && time <= scale.domain.to)) return undefined;
  const at = scale.placeOf(Math.max(scale.whole.from, Math.min(scale.whole.to, time)));
  return panBy(scale, at < 0 ? at - 10 : at - 90);
}

/** The moment at a place of the whole axis, percent. */
const timeIn = ({ lens, timeAt }: TimeScale, place: number): number =>
  timeAt(((place - lens.from) / (lens.to - lens.from)) * 100);

/** Whole days, a fortnight at least. */
function roomy({ whole }: TimeScale, stretch: TimeWindow): TimeWindow | null {
  const day = (time: number) => Math.round(time / DAY) * DAY;
  const length = Math.max(LEAST, day(stretch.to) - day(stretch.from));
  const isLong = length > LEAST;
  const wanted = isLong ? day(stretch.from) : day((stretch.from + stretch.to - LEAST) / 2);
  const from = Math.max(whole.from, Math.min(whole.to - length, wanted));
  const to = Math.min(whole.to, from + length);
  return from <= whole.from && to >= whole.to ? null : { from, to };
}
