import type { CslName, Source } from '../domain/source';
import { italic, link, plain, type ReferencePart, type ReferenceStyle } from './referencePart';

/**
 * APA, 7th edition: author, date, title, where it appeared, address. Without an author the title
 * comes first (section 9.12), without a date stands "n.d." (9.17), a site or publisher that is also
 * the author is not repeated (9.24, 9.33), and an address ends without a full stop (9.35).
 */
export const apa: ReferenceStyle = (source) => {
  const author = authorsInApa(source.author ?? []);
  const title = isPartOfPeriodical(source) ? plain(source.title) : italic(source.title);
  const date = plain(`(${dateInApa(source)})`);
  const elements = [
    ...(author ? [plain(author), date, title] : [title, date]),
    ...whereItAppeared(source, author),
  ];
  const address = source.URL ? [plain(' '), link(source.URL)] : [];
  return [...elements.flatMap(closed), ...address];
};

/** Articles of newspapers and the like stand in something larger, whose name takes the italics. */
const isPartOfPeriodical = (source: Source) =>
  Boolean(source['container-title']) &&
  (source.type.startsWith('article') || source.type === 'post-weblog');

function whereItAppeared(source: Source, author: string): readonly ReferencePart[] {
  const name = source['container-title'] ?? source.publisher;
  if (!name || name === author) return [];
  return [isPartOfPeriodical(source) ? italic(name) : plain(name)];
}

/** An element and its full stop, unless it brings its own end; a space parts it from the one before. */
function closed(part: ReferencePart, at: number): readonly ReferencePart[] {
  const space = at > 0 ? [plain(' ')] : [];
  return /[.?!]["”’»]?$/u.test(part.text) ? [...space, part] : [...space, part, plain('.')];
}

/** "2024, June 27", "2024, June", "2024" or "n.d."; months in English, the language of the style. */
function dateInApa({ issued }: Source): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return 'n.d.';
  if (month === undefined) return String(year);
  const name = monthName.format(Date.UTC(year, month - 1, 1));
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${day}`;
}

const monthName = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** Up to twenty names; of more, the first nineteen and the last (section 9.8). */
function authorsInApa(authors: readonly CslName[]): string {
  const names = authors.map(nameInApa).filter(Boolean);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  const areGroups = names.length === 2 && authors.every(({ literal }) => literal);
  return `${names.slice(0, -1).join(', ')}${areGroups ? '' : ','} & ${last}`;
}

function nameInApa({ family, given, literal }: CslName): string {
  if (literal) return literal;
  if (!family || !given) return family ?? given ?? '';
  return `${family}, ${given.trim().split(/\s+/u).map(initials).join(' ')}`;
}

/** "Jean-Paul" is "J.-P.". */
const initials = (name: string) =>
  name
    .split('-')
    .map((part) => `${[...part][0] ?? ''}.`)
    .join('-');
