import { t } from './translate';

const locale = (language: string) => `${language === 'en' ? 'en-GB' : language}-u-ca-gregory`;

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;
export type DatePrecision = keyof typeof styles;

/** The first of January of the year 1; what was before carries its era. */
const FIRST_YEAR = -62_135_596_800_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in milliseconds UTC, in words of the language, Gregorian: "14 June 2024", "June 2024", "2024". */
export function dateInWords(time: number, precision: DatePrecision, language: string): string {
  const isBeforeChrist = time < FIRST_YEAR;
  const key = `${language} ${precision} ${isBeforeChrist}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale(language), {
      ...styles[precision],
      ...(isBeforeChrist && { era: 'short' }),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format.format(time);
}

/** An EDTF string in words: "June 2023", "by March 2024", "since 2018", "about 2015"; the string itself if it is beyond these. */
export function edtfInWords(edtf: string, language: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return sideInWords(from, language);
  if (from === '..') return t('date.before', { date: sideInWords(to, language) });
  if (to === '..') return t('date.after', { date: sideInWords(from, language) });
  return t('date.span', { from: sideInWords(from, language), to: sideInWords(to, language) });
}

function sideInWords(text: string, language: string): string {
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(text);
  if (!parts) return text;
  const [, year, month, day, qualifier] = parts;
  const precision = day ? 'day' : month ? 'month' : 'year';
  const date = dateInWords(
    new Date(0).setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
    precision,
    language,
  );
  return qualifier ? t('date.about', { date }) : date;
}
