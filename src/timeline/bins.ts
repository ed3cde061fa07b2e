import type { DateBounds } from '../domain/dateBounds';
import type { TimeScale } from './scale';
import { addUnits, floorTo, type Unit, unitsBetween } from './steps';

/** The events whose middle day lies in a span of the axis (percent). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Those that lie in the span with all their days, and those that reach out of it. */
  readonly whole: number;
  readonly partial: number;
}

const MOST = 130;

const widths: readonly (readonly [Unit, number])[] = [
  ['day', 1],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ['year', 1],
  ['year', 5],
  ['year', 10],
  ['year', 50],
  ['year', 100],
];

/** A histogram in which every date whose middle the axis shows is counted once. */
export function binDates(dates: readonly DateBounds[], scale: TimeScale): readonly Bin[] {
  const borders = bordersOf(scale);
  const [first, last] = [borders[0] as number, borders.at(-1) as number];
  const bins = borders.slice(1).map(() => ({ whole: 0, partial: 0 }));
  for (const bounds of dates) {
    const middle = (bounds.start + bounds.end) / 2;
    if (middle < first || middle > last) continue;
    const at = lastBefore(borders, middle);
    const bin = bins[at];
    if (!bin) continue;
    const from = borders[at] as number;
    const to = borders[at + 1] as number;
    bin[isWithin(bounds, from, to) ? 'whole' : 'partial']++;
  }
  return bins.map((bin, at) => ({
    ...bin,
    from: scale.percentOf(borders[at] as number),
    to: scale.percentOf(borders[at + 1] as number),
  }));
}

const isWithin = (bounds: DateBounds, from: number, to: number) =>
  !bounds.openStart &&
  !bounds.openEnd &&
  !bounds.isApproximate &&
  bounds.start >= from &&
  bounds.end <= to;

function bordersOf({ domain }: TimeScale): readonly number[] {
  const fits = ([unit, count]: readonly [Unit, number]) =>
    unitsBetween(domain.from, domain.to, unit) / count <= MOST;
  const [unit, count] = widths.find(fits) ?? (['year', 1000] as const);
  const first = floorTo(domain.from, unit);
  const borders = [first];
  for (let at = count; (borders.at(-1) as number) < domain.to; at += count)
    borders.push(addUnits(first, unit, at));
  return borders;
}

/** The place of the last border at or before a moment, by halving; within the first and the last bin. */
function lastBefore(borders: readonly number[], time: number): number {
  let low = 0;
  let high = borders.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((borders[middle] as number) <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
