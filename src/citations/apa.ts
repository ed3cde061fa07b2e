import type { CslItem, CslName } from '../domain/source';
import { initials, inverted, named } from './cslNames';
import {
  accessOf,
  addressOf,
  dateInAmerica,
  dateOf,
  isInJournal,
  monthName,
  pageRange,
  settingOf,
  shortTitle,
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
import { authorsInText, titleWith } from './workInText';

/**
 * APA, 7th edition: author, date, title, where it appeared, address. Without an author the title
 * comes first (section 9.12), without a date stands "n.d." (9.17), a site or publisher that is also
 * the author is not repeated (9.24, 9.33), and an address ends without a full stop (9.35). The
 * running text names author, year and paragraph (8.11, 8.13, 8.14, 8.28).
 */
export const apa: ReferenceStyle = {
  entry: (work) => {
    const authors = named(work.author);
    const author = maybe(authorsInApa(authors));
    const date = [plain(`(${dateInApa(work)})`)];
    const elements = [
      ...(author.length ? [author, date, titleOf(work)] : [titleOf(work), date]),
      whereItAppeared(work, authorsInApa(authors)),
    ];
    return joined([sentences(elements), addressInApa(work)], ' ');
  },
  pinpoint: (work, paragraphs) => {
    const year = dateOf(work.issued)?.year ?? 'n.d.';
    return [
      plain('('),
      ...namedInText(work),
      plain(` ${year}, ${inParagraphs(paragraphs, 'para')})`),
    ];
  },
};

/** Articles of newspapers and the like stand in something larger, whose name takes the italics. */
function titleOf(work: CslItem): Parts {
  if (settingOf(work) === 'part') return [plain(work.title)];
  const number = work.number === undefined ? '' : ` (${numberOf(work)})`;
  const version = work.version === undefined ? '' : ` (Version ${work.version})`;
  const form = work.type === 'dataset' ? ' [Data set]' : '';
  return [italic(work.title), ...maybe(`${number}${version}${form}`)];
}

const numberOf = ({ genre, number }: CslItem) => `${genre ?? 'Report'} No. ${number}`;

function whereItAppeared(work: CslItem, author: string): Parts {
  const name = work['container-title'] ?? work.publisher;
  if (!name || name === author) return [];
  if (settingOf(work) !== 'part') return [plain(name)];
  const issue = maybe(work.issue, (text) => plain(`(${text})`));
  const volume = maybe(work.volume, italic);
  return joined([[italic(name)], [...volume, ...issue], maybe(pageRange(work.page))], ', ');
}

function addressInApa(work: CslItem): Parts {
  const address = addressOf(work);
  if (!address) return [];
  const access = accessOf(work);
  const retrieved = access ? [plain(`Retrieved ${dateInAmerica(access)}, from `)] : [];
  return [...retrieved, link(address)];
}

/** "2024, June 27", "2024, June", "2024" or "n.d."; a journal's issues are dated by the year. */
function dateInApa(work: CslItem): string {
  const date = dateOf(work.issued);
  if (!date) return 'n.d.';
  const { year, month, day } = date;
  if (month === undefined || (isInJournal(work) && settingOf(work) === 'part')) return String(year);
  return day === undefined ? `${year}, ${monthName(month)}` : `${year}, ${monthName(month)} ${day}`;
}

/** Up to twenty names; of more, the first nineteen and the last (section 9.8). */
function authorsInApa(authors: readonly CslName[]): string {
  const names = authors.map((name) => inverted(name, name.given && initials(name.given)));
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  const areGroups = names.length === 2 && authors.every(({ literal }) => literal);
  return `${names.slice(0, -1).join(', ')}${areGroups ? '' : ','} & ${last}`;
}

/** Of three authors and more the first; without one the title, as it is set in the list. */
function namedInText(work: CslItem): Parts {
  const authors = authorsInText(work, '&');
  return authors
    ? [plain(`${authors},`)]
    : titleWith(',', shortTitle(work), settingOf(work) === 'part');
}
