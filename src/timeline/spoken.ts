import { DAY, type TimeWindow } from '../domain/dateBounds';
import type { AtlasEvent } from '../domain/event';
import { type DatePrecision, dateInWords, edtfInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { floorTo } from './steps';
import type { End } from './window';

/** The day that an end of the window stands for: the first one in it, or the last. */
export const dayAt = (window: TimeWindow, end: End): number =>
  end === 'from' ? window.from : window.to - DAY;

export const dayInWords = (window: TimeWindow, end: End, language: string): string =>
  dateInWords(dayAt(window, end), 'day', language);

/** The window in words, no finer than it is: "2018", "June 2023 to June 2024", "All time". */
export function windowInWords(window: TimeWindow | null, language: string): string {
  if (!window) return t('timeline.allTime');
  const precision = precisionOf(window);
  const from = dateInWords(dayAt(window, 'from'), precision, language);
  const to = dateInWords(dayAt(window, 'to'), precision, language);
  return from === to ? from : t('date.span', { from, to });
}

export function precisionOf({ from, to }: TimeWindow): DatePrecision {
  const isAt = (unit: 'month' | 'year') => floorTo(from, unit) === from && floorTo(to, unit) === to;
  return isAt('year') ? 'year' : isAt('month') ? 'month' : 'day';
}

/** What a mark says when one rests on it: title, date, and how the date is known. */
export function markInWords({ title, when }: AtlasEvent, language: string): string {
  if (!when) return `${title}\n${t('date.undated')}`;
  const date = edtfInWords(when.edtf, language);
  const known =
    when.basis === 'stated'
      ? t('date.stated')
      : t('date.derived', { explanation: when.explanation ?? '' });
  return `${title}\n${date}, ${known}`;
}
