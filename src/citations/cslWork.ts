import type { CslDate, CslItem } from '../domain/source';

/** How a style sets a work: as a part of something larger, as a page of a site, by itself, or a bare article. */
export type Setting = 'part' | 'page' | 'whole' | 'bare';

export function settingOf({ type, ...work }: CslItem): Setting {
  const isArticle = type.startsWith('article') || type === 'post-weblog';
  if (isArticle) return work['container-title'] ? 'part' : 'bare';
  return type === 'webpage' || type === 'post' ? 'page' : 'whole';
}

export const isInJournal = (work: CslItem): boolean =>
  work.type === 'article-journal' || work.volume !== undefined;

/** A day, a month or a year. */
export interface DateOfWork {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

export function dateOf(date: CslDate | undefined): DateOfWork | null {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return year === undefined ? null : { year, month, day };
}

/** The day of access is printed where nothing else dates the work, or where it keeps changing. */
export const accessOf = ({ accessed, issued, type }: CslItem): DateOfWork | null =>
  dateOf(issued) && type !== 'dataset' ? null : dateOf(accessed);

/** Months in English, the language of the styles. */
export function monthName(month: number): string {
  // Made with the first date: a browser takes 12 ms over it, which the start has not.
  months ??= new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
  return months.format(Date.UTC(2000, month - 1, 1));
}
let months: Intl.DateTimeFormat | undefined;

/** "March 5, 2020", "March 2020", "2020". */
export function dateInAmerica({ year, month, day }: DateOfWork): string {
  if (month === undefined) return `${year}`;
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}

/** A DOI is an address that lasts, so it goes before a URL. */
export const addressOf = ({ DOI, URL }: CslItem): string | undefined =>
  DOI ? `https://doi.org/${DOI.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/iu, '')}` : URL;

/** The title without what follows its colon, where more than a word or two stand before it. */
export function shortTitle({ title }: CslItem): string {
  const [main = title] = title.split(/:\s/u);
  return main.split(/\s+/u).length > 2 ? main : title;
}

/** Groups are compared without the article they may begin with. */
export const isSameName = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && withoutArticle(a) === withoutArticle(b);

export const withoutArticle = (name: string): string => name.replace(/^(The|An?)\s+/u, '');

/** Page ranges with an en dash. */
export const pageRange = (page: string | number | undefined): string | undefined =>
  page === undefined ? undefined : String(page).replace(/\s*[-–]+\s*/gu, '–');

export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
