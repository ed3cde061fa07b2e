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

/** The date of an event and how it is known: "June 2023, as the article says". */
export function dateKnownInWords({ when }: AtlasEvent, language: string): string {
  if (!when) return t('date.undated');
  const basis =
    when.basis === 'stated'
      ? t('date.stated')
      : t('date.derived', { explanation: when.explanation ?? '' });
  return t('citation.known', { date: edtfInWords(when.edtf, language), basis });
}

/** What a mark says: title, date, and how the date is known. */
export const markInWords = (event: AtlasEvent, language: string): string =>
  `${event.title}\n${dateKnownInWords(event, language)}`;
