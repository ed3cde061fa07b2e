import { scaleUtc } from 'd3-scale';
import type { TimeWindow } from '../domain/dateBounds';
import { ceilTo, floorTo, type Unit, unitOf } from './steps';

/** Time along the axis, in percent of its width, so that a drawing needs no width. */
export interface TimeScale {
  /** What the axis shows: whole units, with a little room at either end. */
  readonly domain: TimeWindow;
  /** The dataset's days in whole units, without the room. */
  readonly extent: TimeWindow;
  readonly unit: Unit;
  /** 0 to 100; a moment beyond the domain stands at its end. */
  readonly percentOf: (time: number) => number;
  readonly timeAt: (percent: number) => number;
  /** About so many round dates. */
  readonly ticks: (count: number) => readonly number[];
}

const ROOM = 0.02;

export function timeScale(days: TimeWindow): TimeScale {
  const unit = unitOf(days);
  const rounded = (by: number): TimeWindow => ({
    from: floorTo(days.from - by, unit),
    to: ceilTo(days.to + by, unit),
  });
  const domain = rounded((days.to - days.from) * ROOM);
  const scale = scaleUtc().domain([domain.from, domain.to]).range([0, 100]).clamp(true);
  return {
    domain,
    extent: rounded(0),
    unit,
    percentOf: (time) => scale(time),
    timeAt: (percent) => scale.invert(percent).getTime(),
    ticks: (count) => scale.ticks(count).map((date) => date.getTime()),
  };
}

/** A coordinate as an attribute of the drawing. */
export const percent = (value: number): string => `${Number(value.toFixed(3))}%`;
