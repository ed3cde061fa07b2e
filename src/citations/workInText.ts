import type { CslItem } from '../domain/source';
import { named, surname } from './cslNames';
import { accessOf, type DateOfWork, settingOf } from './cslWork';
import { italic, maybe, type Parts, plain, quoted } from './referencePart';

/** A work by itself takes italics; what stands in something larger, or nowhere, takes quotes. */
export const isQuoted = (work: CslItem): boolean => settingOf(work) !== 'whole';

/** A title with the mark that follows it, as `isQuoted` sets it in the list. */
export const titleWith = (mark: string, title: string, isInQuotes: boolean): Parts =>
  isInQuotes ? [quoted(title, mark)] : [italic(title), plain(mark)];

/** The title as a sentence of an entry, whose full stop the sentences bring. */
export const titleInEntry = (work: CslItem): Parts =>
  isQuoted(work) ? [quoted(work.title, '.')] : [italic(work.title)];

/** "Byron", "Byron and King"; of three authors and more the first. Nothing where none is named. */
export function authorsInText(
  { author }: CslItem,
  and: string,
  nameOf: typeof surname = surname,
): string {
  const [first = '', second, third] = named(author).map(nameOf);
  if (third) return `${first} et al.`;
  return second ? `${first} ${and} ${second}` : first;
}

/** "Accessed March 5, 2020", where the day of access is printed. */
export function accessed(work: CslItem, inWords: (date: DateOfWork) => string): Parts {
  const access = accessOf(work);
  return maybe(access ? `Accessed ${inWords(access)}` : '');
}
