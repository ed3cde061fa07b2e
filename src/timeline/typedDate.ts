import type { TimeWindow } from '../domain/dateBounds';
import { spanOf } from '../state/calendar';
import { monthNamed, plain } from './monthNames';

/** What a reader typed as a date: the days of it, or why there are none. */
export type TypedDate =
  | { readonly ok: true; readonly span: TimeWindow }
  | { readonly ok: false; readonly problem: 'unread' | 'noSuchDay' };

/** Beside a date in words, and saying nothing more: "14th of June", "14 июня 2024 г.". */
const fillers = new Set(['th', 'st', 'nd', 'rd', 'of', 'den', 'г', 'года']);

/**
 * Reads a year, a month or a day as a reader may type it: "2023", "2023-06", "June 2023", "14 June
 * 2023", "14.6.2023", in English or the language of the interface, in any digits. Numbers alone are
 * taken day first, unless they can only be month first.
 */
export function readTypedDate(text: string, language: string): TypedDate {
  const words = plain(text).match(/\d+|\p{L}+/gu) ?? [];
  const iso = isoOf(
    words.filter((word) => !fillers.has(word)),
    language,
  );
  if (iso === null) return { ok: false, problem: 'unread' };
  const span = spanOf(iso);
  return span ? { ok: true, span } : { ok: false, problem: 'noSuchDay' };
}

function isoOf(words: readonly string[], language: string): string | null {
  const numbers = words.filter((word) => /^\d/.test(word));
  const names = words.filter((word) => !/^\d/.test(word));
  const year = numbers.find((number) => number.length === 4);
  const others = numbers.filter((number) => number !== year);
  if (!year || others.some((number) => number.length > 2)) return null;
  if (names.length === 0) return fromNumbers(year, others, numbers[0] === year);
  const month = names.length === 1 ? monthNamed(names[0] as string, language) : null;
  if (month === null || others.length > 1) return null;
  return join(year, month, others[0]);
}

function fromNumbers(year: string, others: readonly string[], isYearFirst: boolean): string | null {
  const [one, other, ...more] = others;
  if (more.length > 0) return null;
  if (other === undefined) return join(year, one);
  const isMonthFirst = isYearFirst || (Number(one) <= 12 && Number(other) > 12);
  return isMonthFirst ? join(year, one, other) : join(year, other, one);
}

const join = (...parts: readonly (string | number | undefined)[]) =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** A window as it was typed: an empty end reaches as far as there are dates, two of them are all time. */
export type TypedWindow =
  | { readonly ok: true; readonly window: TimeWindow | null }
  | { readonly ok: false; readonly end: 'from' | 'to'; readonly problem: TypedProblem };
export type TypedProblem = 'unread' | 'noSuchDay' | 'order';

export function readTypedWindow(
  texts: { readonly from: string; readonly to: string },
  extent: TimeWindow,
  language: string,
): TypedWindow {
  const read = (text: string) => (text.trim() === '' ? null : readTypedDate(text, language));
  const [from, to] = [read(texts.from), read(texts.to)];
  if (from && !from.ok) return { ok: false, end: 'from', problem: from.problem };
  if (to && !to.ok) return { ok: false, end: 'to', problem: to.problem };
  if (!from && !to) return { ok: true, window: null };
  const window = { from: from?.span.from ?? extent.from, to: to?.span.to ?? extent.to };
  return window.from < window.to
    ? { ok: true, window }
    : { ok: false, end: from ? 'from' : 'to', problem: 'order' };
}
