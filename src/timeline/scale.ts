import { scaleSymlog } from 'd3-scale';
import { utcTicks } from 'd3-time';
import type { TimeWindow } from '../domain/dateBounds';
import type { AxisScale } from '../state/view';
import type { Stretch } from './lanes';
import { ceilTo, floorTo, type Unit, unitOf } from './steps';

/** Time along the axis, in percent of its width, so that a drawing needs no width. */
export interface TimeScale {
  readonly type: AxisScale;
  /** All the time there is: whole units, with a little room at either end. */
  readonly whole: TimeWindow;
  /** What the axis shows of it; the whole unless it is zoomed. */
  readonly domain: TimeWindow;
  readonly isZoomed: boolean;
  /** What the axis shows, in percent of the whole. */
  readonly lens: Stretch;
  /** The dataset's days in whole units, without the room, as far as the axis shows them. */
  readonly extent: TimeWindow;
  readonly unit: Unit;
  /** 0 to 100; a moment beyond the domain stands at its end. */
  readonly percentOf: (time: number) => number;
  /** As `percentOf`, but a moment beyond the domain stands beyond the axis. */
  readonly placeOf: (time: number) => number;
  readonly timeAt: (percent: number) => number;
  /** About so many round dates. */
  readonly ticks: (count: number) => readonly number[];
}

export interface AxisChoice {
  readonly type: AxisScale;
  /** The stretch that the axis is zoomed to; null is all of it. */
  readonly axis: TimeWindow | null;
  /** The moment that one looks back from, milliseconds UTC. */
  readonly latest: number;
}

const ROOM = 0.02;

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

export function timeScale(days: TimeWindow, choice?: Partial<AxisChoice>): TimeScale {
  const { type = 'even', axis = null, latest = days.to } = choice ?? {};
  const coarse = unitOf(days);
  const rounded = (by: number): TimeWindow => ({
    from: floorTo(days.from - by, coarse),
    to: ceilTo(days.to + by, coarse),
  });
  const whole = rounded((days.to - days.from) * ROOM);
  const base = type === 'even' ? evenScale(whole) : backScale(whole, latest);
  const domain = shownOf(whole, axis);
  const isZoomed = domain !== whole;
  const lens = isZoomed
    ? { from: base.percentOf(domain.from), to: base.percentOf(domain.to) }
    : { from: 0, to: 100 };
  const width = (lens.to - lens.from) / 100;
  const placeOf = (time: number) => (base.percentOf(time) - lens.from) / width;
  return {
    type,
    whole,
    domain,
    isZoomed,
    lens,
    extent: isZoomed ? domain : rounded(0),
    unit: unitOf(isZoomed ? domain : days),
    placeOf,
    percentOf: (time) => clamp(placeOf(time), 0, 100),
    timeAt: (percent) => base.timeAt(lens.from + percent * width),
    ticks: (count) => evenTicks(domain, count),
  };
}

/** A stretch of the whole, or all of it where the stretch is none of it or as long. */
function shownOf(whole: TimeWindow, axis: TimeWindow | null): TimeWindow {
  if (!axis) return whole;
  const from = clamp(axis.from, whole.from, whole.to);
  const to = clamp(axis.to, whole.from, whole.to);
  return from >= to || (from === whole.from && to === whole.to) ? whole : { from, to };
}

interface Base {
  readonly percentOf: (time: number) => number;
  readonly timeAt: (percent: number) => number;
}

function evenScale({ from, to }: TimeWindow): Base {
  const span = (to - from) / 100;
  return {
    percentOf: (time) => (time - from) / span,
    timeAt: (percent) => from + percent * span,
  };
}

/** How much of the time before the latest article counts as recent; the smaller, the more room it gets. */
const RECENT = 0.08;

/** Recent time gets more room: the place of a moment goes by the logarithm of its age. */
function backScale({ from, to }: TimeWindow, latest: number): Base {
  const scale = scaleSymlog()
    .domain([latest - from, latest - to])
    .range([0, 100])
    .constant((to - from) * RECENT);
  return {
    percentOf: (time) => scale(latest - time),
    timeAt: (percent) => latest - scale.invert(percent),
  };
}

const evenTicks = ({ from, to }: TimeWindow, count: number) =>
  utcTicks(new Date(from), new Date(to), count).map((date) => date.getTime());

/** A coordinate as an attribute of the drawing. */
export const percent = (value: number): string => `${Number(value.toFixed(3))}%`;
