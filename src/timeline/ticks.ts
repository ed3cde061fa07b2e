import { dateInWords } from '../i18n/dates';
import type { TimeScale } from './scale';
import { addUnits, floorTo, type Unit } from './steps';

/** A stretch of the graduated frame, between two round dates; every other one is filled. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly isFilled: boolean;
  readonly label: Label | null;
}

/** The date of a segment: under its middle when it is one year, month or day, else at its start. */
export interface Label {
  readonly text: string;
  readonly at: number;
  readonly isCentred: boolean;
  /** Left out where the axis is narrow. */
  readonly isSpare: boolean;
}

const SEGMENTS = 10;
const STROKES = 48;
/** Percent of the axis that a label needs. */
const ROOM = 4.5;

/** The axis as the edge of a map shows it: stretches of years, months or days, named. */
export function segmentsOf(scale: TimeScale, language: string): readonly Segment[] {
  const { domain, percentOf } = scale;
  const ticks = roundDates(scale, SEGMENTS);
  const starts = [domain.from, ...ticks];
  const segments = starts.map((start, index) => ({
    from: percentOf(start),
    to: percentOf(starts[index + 1] ?? domain.to),
    isFilled: index % 2 === parityOf(ticks[0]),
  }));
  const { unit, isCentred } = labelling(ticks);
  const hasRoom = segments.map(
    ({ from, to }, index) => to - from >= ROOM && (isCentred || index > 0),
  );
  return segments.map(({ from, to, isFilled }, index) => {
    const isFirst = index === hasRoom.indexOf(true);
    const label = hasRoom[index] && {
      text: textOf(starts[index] as number, { unit, isFirst, language }),
      at: isCentred ? (from + to) / 2 : from,
      isCentred,
      isSpare: ticks.length > 6 && index % 2 === 1,
    };
    return { from, to, isFilled, label: label || null };
  });
}

/** Plain strokes between the borders of the segments. */
export const strokesOf = (scale: TimeScale): readonly number[] =>
  roundDates(scale, STROKES).map(scale.percentOf);

const roundDates = ({ ticks, domain }: TimeScale, count: number) =>
  ticks(count).filter((time) => time > domain.from && time < domain.to);

/** Even years are filled, whatever the axis begins with. */
const parityOf = (first = 0) => (new Date(first).getUTCFullYear() + 1) % 2;

/** A label stands under the middle of what it names, or, where that is several units, at their start. */
function labelling(ticks: readonly number[]) {
  const unit = unitAt(ticks);
  const [first = 0, second] = ticks;
  return { unit, isCentred: addUnits(first, unit, 1) === second };
}

/** The coarsest unit whose starts all the dates are. */
const unitAt = (ticks: readonly number[]): Unit =>
  (['year', 'month'] as const).find((unit) =>
    ticks.every((time) => floorTo(time, unit) === time),
  ) ?? 'day';

interface Wording {
  readonly unit: Unit;
  readonly isFirst: boolean;
  readonly language: string;
}

/** A year in full; a month or day with what stands above it, where that begins. */
function textOf(time: number, as: Wording): string {
  const { unit, isFirst, language } = as;
  if (unit === 'year') return dateInWords(time, 'year', language);
  const starts = (of: Unit) => isFirst || floorTo(time, of) === time;
  const style: Intl.DateTimeFormatOptions =
    unit === 'month'
      ? { month: 'short', ...(starts('year') && { year: 'numeric' }) }
      : { day: 'numeric', ...(starts('month') && { month: 'short' }) };
  const locale = `${language === 'en' ? 'en-GB' : language}-u-ca-gregory`;
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(time);
}
