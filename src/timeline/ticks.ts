import { dateInWords } from '../i18n/dates';
import { piecesOf } from './backTicks';
import type { TimeScale } from './scale';
import { addUnits, floorTo, type Unit, unitsBetween } from './steps';

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
export const segmentsOf = (scale: TimeScale, language: string): readonly Segment[] =>
  scale.type === 'even' ? evenSegments(scale, language) : backSegments(scale, language);

/** Plain strokes between the borders of the segments. */
export const strokesOf = (scale: TimeScale): readonly number[] =>
  scale.type === 'even'
    ? roundDates(scale, STROKES).map(scale.percentOf)
    : piecesOf(scale, STROKE)
        .slice(1)
        .map(({ from }) => scale.percentOf(from));

function evenSegments(scale: TimeScale, language: string): readonly Segment[] {
  const { domain, percentOf } = scale;
  const ticks = roundDates(scale, SEGMENTS);
  const starts = [domain.from, ...ticks];
  const { unit, count } = stepOf(ticks);
  const isCentred = count === 1;
  const segments = starts.map((start, index) => ({
    from: percentOf(start),
    to: percentOf(starts[index + 1] ?? domain.to),
    isFilled: index % 2 === parityOf(ticks[0], unit, count),
  }));
  const hasRoom = segments.map(
    ({ from, to }, index) => to - from >= ROOM && (isCentred || index > 0),
  );
  const words = segments.map(({ from, to }, index) => ({
    text: textOf(starts[index] as number, {
      unit,
      isFirst: index === hasRoom.indexOf(true),
      language,
    }),
    at: isCentred ? (from + to) / 2 : from,
    rank: rankOf(starts[index] as number),
  }));
  const first = thin(
    words.filter((_, index) => hasRoom[index]),
    narrow,
  );
  const isSpare = (word: Word, index: number) =>
    unit === 'year' ? ticks.length > 6 && index % 2 === 1 : !first.includes(word);
  return segments.map((segment, index) => {
    const word = words[index];
    const label =
      word && hasRoom[index]
        ? { text: word.text, at: word.at, isCentred, isSpare: isSpare(word, index) }
        : null;
    return { ...segment, label };
  });
}

const roundDates = ({ ticks, domain }: TimeScale, count: number) =>
  ticks(count).filter((time) => time > domain.from && time < domain.to);

/** A stretch keeps its filling while the axis is moved: even years are filled, and so on. */
function parityOf(first = 0, unit: Unit = 'year', count = 1): number {
  return Math.abs(Math.round(unitsBetween(0, first, unit) / count) + 1) % 2;
}

/** What lies between two round dates; one unit is named under its middle, several at their start. */
function stepOf(ticks: readonly number[]) {
  const unit = unitAt(ticks);
  const [first = 0, second = addUnits(first, unit, 1)] = ticks;
  return { unit, count: Math.max(1, Math.round(unitsBetween(first, second, unit))) };
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
  return shortDate(time, language, {
    ...(unit === 'month' ? { month: 'short' } : { day: 'numeric' }),
    ...(unit === 'month' && starts('year') && { year: 'numeric' }),
    ...(unit === 'day' && starts('month') && { month: 'short' }),
  });
}

function shortDate(time: number, language: string, parts: Intl.DateTimeFormatOptions): string {
  const locale = `${language === 'en' ? 'en-GB' : language}-u-ca-gregory`;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(time);
}

/** The narrowest segment and the narrowest stroke of an uneven axis, percent. */
const NARROWEST = 3.2;
const STROKE = 0.9;
/** What a label needs on a wide axis and on a narrow one: for each letter, and beside it; percent. */
const wide = { letter: 1.15, beside: 1.2 };
const narrow = { letter: 2.9, beside: 2 };

function backSegments(scale: TimeScale, language: string): readonly Segment[] {
  const pieces = piecesOf(scale, NARROWEST);
  const segments = pieces.map(({ from, to }) => ({
    from: scale.percentOf(from),
    to: scale.percentOf(to),
  }));
  const words = pieces.map(({ from, unit }, at) => ({
    text: startInWords(from, unit, language),
    at: segments[at]?.from ?? 0,
    rank: rankOf(from),
    isCut: from === scale.domain.from && floorTo(from, unit) !== from,
  }));
  const fitting = words.filter(({ isCut }) => !isCut);
  const kept = thin(fitting, wide);
  const first = thin(kept, narrow);
  const offset = Math.abs(new Date(pieces[0]?.from ?? 0).getUTCFullYear()) % 2;
  return segments.map((segment, at) => {
    const word = words[at];
    const label =
      word && kept.includes(word)
        ? { text: word.text, at: word.at, isCentred: false, isSpare: !first.includes(word) }
        : null;
    return { ...segment, isFilled: at % 2 === offset, label };
  });
}

/** A year where one begins, a month where one begins, else the day. */
function startInWords(time: number, unit: Unit, language: string): string {
  if (unit === 'year' || floorTo(time, 'year') === time) return dateInWords(time, 'year', language);
  const isMonth = floorTo(time, 'month') === time;
  return shortDate(time, language, isMonth ? { month: 'short' } : { day: 'numeric' });
}

/** Years before months before days. */
const rankOf = (time: number) =>
  floorTo(time, 'year') === time ? 0 : floorTo(time, 'month') === time ? 1 : 2;

interface Word {
  readonly text: string;
  readonly at: number;
  readonly rank: number;
}

/** The words that fit beside each other; a coarser date, and a later one, goes first. */
function thin<T extends Word>(words: readonly T[], { letter, beside }: typeof wide): readonly T[] {
  const kept: T[] = [];
  const endOf = ({ at, text }: Word) => at + text.length * letter + beside;
  const byRank = [...words].sort((a, b) => a.rank - b.rank || b.at - a.at);
  for (const word of byRank) {
    const isFree = kept.every((other) => endOf(word) <= other.at || endOf(other) <= word.at);
    if (isFree && word.at + word.text.length * letter <= 106) kept.push(word);
  }
  return words.filter((word) => kept.includes(word));
}
