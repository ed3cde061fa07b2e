import type { CslName } from '../domain/source';
import type { KeyedItem } from './bibtex';

const types: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
  post: 'ELEC',
  book: 'BOOK',
  dataset: 'DATA',
};

/**
 * References as RIS (Research Information Systems, specification of 2011): tags of two letters, two
 * blanks, a hyphen, a blank; lines end with CRLF; TY begins a reference and ER ends it. A field is
 * one line. `note` says which passage is meant.
 */
export const ris = (works: readonly KeyedItem[], note?: string): string =>
  works.map((work) => referenceOf(work, note)).join('\r\n');

function referenceOf(work: KeyedItem, note: string | undefined): string {
  const [first, last] = String(work.page ?? '').split(/\s*[-–]+\s*/);
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['TY', types[work.type] ?? 'GEN'],
    ['ID', work.id],
    ...(work.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['TI', work.title],
    ['T2', work['container-title']],
    ['PB', work.publisher],
    ['CY', work['publisher-place']],
    ['PY', work.issued?.['date-parts'][0]?.[0]],
    ['DA', dateOf(work.issued?.['date-parts'][0])],
    ['VL', work.volume],
    ['IS', work.issue ?? work.number],
    ['ET', work.version],
    ['SP', first],
    ['EP', last],
    ['DO', work.DOI],
    ['UR', work.URL],
    ['Y2', dateOf(work.accessed?.['date-parts'][0])],
    ['LA', work.language],
    ['N1', note ?? work.note],
  ];
  const kept = lines.filter(([, value]) => value !== undefined && value !== '');
  return [...kept, ['ER', ''] as const]
    .map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/g, ' ').trim()}\r\n`)
    .join('');
}

/** "2024/06/27/": year, month, day, each of the last three perhaps empty. */
function dateOf(parts: readonly number[] | undefined): string | undefined {
  const [year, month, day] = parts ?? [];
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`;
}

/** "Family, Given, Suffix"; a group as it is. */
function nameOf(name: CslName): string {
  if (name.literal || !name.family) return name.literal ?? name.given ?? '';
  const last = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const fore = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  return [last, fore, name.suffix].filter(Boolean).join(', ');
}
