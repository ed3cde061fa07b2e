import { dateInWords } from '../i18n/dates';
import type { TimeScale } from './scale';
import { addUnits, floorTo } from './steps';

export interface Tick {
  readonly time: number;
  readonly at: number;
  /** Empty for a minor tick. */
  readonly label: string;
  /** The start of a year, where it is not only years that are labelled. */
  readonly isYear: boolean;
  /** Left out where the axis is narrow. */
  readonly isSpare: boolean;
}

/** A stretch of the graduated frame; every other one is filled. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly isFilled: boolean;
}

const LABELS = 10;
const STROKES = 48;

/** Labelled ticks at round dates, years named in full, and plain ones between them. */
export function ticksOf(scale: TimeScale, language: string): readonly Tick[] {
  const labelled = scale.ticks(LABELS);
  const onlyYears = labelled.every((time) => isYearStart(time));
  const major = labelled.map((time, index) => ({
    time,
    at: scale.percentOf(time),
    label: labelOf(time, index === 0, language),
    isYear: !onlyYears && isYearStart(time),
    isSpare: labelled.length > 6 && index % 2 === 1,
  }));
  const taken = new Set(labelled);
  const minor = scale
    .ticks(STROKES)
    .filter((time) => !taken.has(time))
    .map((time) => ({
      time,
      at: scale.percentOf(time),
      label: '',
      isYear: false,
      isSpare: false,
    }));
  return [...major, ...minor];
}

/** The frame between the labelled ticks, as on the edge of a map. */
export function segmentsOf(scale: TimeScale): readonly Segment[] {
  const borders = scale
    .ticks(LABELS)
    .filter((time) => time > scale.domain.from && time < scale.domain.to);
  const ends = [scale.domain.from, ...borders, scale.domain.to].map(scale.percentOf);
  const first = new Date(borders[0] ?? 0).getUTCFullYear() % 2;
  return ends
    .slice(1)
    .map((to, index) => ({ from: ends[index] as number, to, isFilled: index % 2 === first }));
}

const isYearStart = (time: number) => floorTo(time, 'year') === time;

function labelOf(time: number, isFirst: boolean, language: string): string {
  if (isYearStart(time)) return dateInWords(time, 'year', language);
  const isMonth = floorTo(time, 'month') === time;
  const style: Intl.DateTimeFormatOptions = isMonth ? { month: 'short' } : { day: 'numeric' };
  if (!isMonth && (isFirst || new Date(addUnits(time, 'day', -6)).getUTCDate() > 20))
    style.month = 'short';
  if (isFirst) style.year = 'numeric';
  const locale = `${language === 'en' ? 'en-GB' : language}-u-ca-gregory`;
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(time);
}
