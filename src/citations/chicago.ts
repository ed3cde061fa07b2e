import type { CslItem, CslName } from '../domain/source';
import { direct, inverted, named, surname } from './cslNames';
import {
  accessOf,
  addressOf,
  capitalised,
  dateInAmerica,
  dateOf,
  isInJournal,
  isSameName,
  monthName,
  pageRange,
  settingOf,
  shortTitle,
  withoutArticle,
} from './cslWork';
import {
  inParagraphs,
  italic,
  joined,
  link,
  maybe,
  type Parts,
  plain,
  type ReferenceStyle,
  sentences,
} from './referencePart';
import { accessed, isQuoted, titleInEntry, titleWith } from './workInText';

/**
 * Chicago, 17th edition, notes and bibliography. The entry is the bibliography's: up to ten authors,
 * of more the first seven (section 14.76); an unsigned piece stands under its newspaper (14.199) or
 * the owner of its site (14.207); without a date "n.d." (14.145), or the day of access where it is
 * known. The pinpoint is a shortened note (14.30 to 14.36). Titles are not recapitalised: which of
 * their words are names, no program knows.
 */
export const chicago: ReferenceStyle = {
  entry: (work) =>
    sentences([
      maybe(headOf(work)),
      titleInEntry(work),
      ...whereItAppeared(work),
      accessed(work, dateInAmerica),
      maybe(addressOf(work), link),
    ]),
  pinpoint: (work, paragraphs) => {
    const title = capitalised(withoutArticle(shortTitle(work)));
    const set = titleWith(',', title, isQuoted(work));
    const note = [...set, plain(` ${inParagraphs(paragraphs, 'para')}.`)];
    return joined([maybe(authorsInNote(named(work.author))), note], ', ');
  },
};

/** The name that an entry stands under. */
function headOf(work: CslItem): string {
  const authors = authorsInEntry(named(work.author));
  if (authors) return authors;
  if (work.type === 'article-newspaper') return work['container-title'] ?? '';
  return work.type === 'webpage' ? (work.publisher ?? '') : '';
}

function whereItAppeared(work: CslItem): readonly Parts[] {
  const setting = settingOf(work);
  if (setting === 'part') return [inPeriodical(work)];
  if (setting === 'page') return [maybe(siteOf(work)), maybe(dateInEntry(work))];
  return [
    maybe(work.number, (text) => plain(`${work.genre ?? 'Report'} no. ${text}`)),
    maybe(work.version, (text) => plain(`Version ${text}`)),
    published(work),
  ];
}

function inPeriodical(work: CslItem): Parts {
  const name = work['container-title'] ?? '';
  const isHead = headOf(work) === name;
  if (isInJournal(work)) return inJournal(work, name);
  return joined([isHead ? [] : [italic(name)], maybe(dateInEntry(work, isHead))], ', ');
}

/** "Journal 12, no. 3 (March 2020): 45–67". */
function inJournal(work: CslItem, name: string): Parts {
  const volume = maybe(work.volume, (text) => plain(` ${text}`));
  const issue = maybe(work.issue, (text) => plain(`, no. ${text}`));
  const date = dateOf(work.issued);
  const month = date?.month === undefined ? '' : `${monthName(date.month)} `;
  const when = maybe(date ? ` (${month}${date.year})` : accessOf(work) ? '' : ' (n.d.)');
  const pages = maybe(pageRange(work.page), (text) => plain(`: ${text}`));
  return [italic(name), ...volume, ...issue, ...when, ...pages];
}

/** The site's name, unless the entry stands under it already. */
function siteOf(work: CslItem): string {
  const name = work['container-title'] ?? work.publisher ?? '';
  return isSameName(name, headOf(work)) ? '' : name;
}

/** "Place: Publisher, 2020"; a report is dated as a book is, by its year (14.220). */
function published(work: CslItem): Parts {
  const isAuthor = isSameName(work.publisher, headOf(work));
  const publisher = isAuthor ? '' : (work.publisher ?? '');
  const place = [work['publisher-place'], publisher].filter(Boolean).join(': ');
  const year = dateOf(work.issued)?.year.toString();
  const date = settingOf(work) === 'whole' && year ? year : dateInEntry(work, !place);
  return joined([maybe(place), maybe(date)], ', ');
}

/** Nothing where the day of access stands for it; "N.d." where it begins a sentence. */
function dateInEntry(work: CslItem, isFirst = true): string {
  const date = dateOf(work.issued);
  if (date) return dateInAmerica(date);
  if (accessOf(work)) return '';
  return isFirst ? 'N.d.' : 'n.d.';
}

function authorsInEntry(authors: readonly CslName[]): string {
  const [first, ...others] = authors;
  if (!first) return '';
  const names = [inverted(first), ...others.map(direct)];
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/** A note names up to three authors, and of more the first. */
function authorsInNote(authors: readonly CslName[]): string {
  const names = authors.map(surname);
  if (names.length > 3) return `${names[0]} et al.`;
  if (names.length < 3) return names.join(' and ');
  return `${names[0]}, ${names[1]}, and ${names[2]}`;
}
