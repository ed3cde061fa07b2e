import type { CslItem, CslName } from '../domain/source';

/** A work with the key that it is cited by. */
export type KeyedItem = CslItem & { readonly id: string };

/**
 * References as BibTeX, in UTF-8 (biblatex, or bibtex with an engine that reads it). The key is the
 * work's id, so it never changes. Signs that TeX takes for commands are escaped; titles keep their
 * capitals by double braces. `note` says which passage is meant.
 */
export const bibtex = (works: readonly KeyedItem[], note?: string): string =>
  works.map((work) => entryOf(work, note)).join('\n');

function entryOf(work: KeyedItem, note: string | undefined): string {
  const type = entryType(work);
  const fields = Object.entries(fieldsOf(work, type, note))
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@${type}{${work.id},\n${fields.join('')}}\n`;
}

function entryType({ type, ...work }: CslItem): 'article' | 'techreport' | 'book' | 'misc' {
  if (type === 'report') return 'techreport';
  if (type === 'book') return 'book';
  return type.startsWith('article') && work['container-title'] ? 'article' : 'misc';
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function fieldsOf(work: CslItem, type: string, note: string | undefined) {
  const [year, month, day] = work.issued?.['date-parts'][0] ?? [];
  const [seenYear, ...seen] = work.accessed?.['date-parts'][0] ?? [];
  const container = work['container-title'];
  return {
    author: work.author?.map(nameOf).filter(Boolean).join(' and '),
    title: `{${escaped(work.title)}}`,
    journal: type === 'article' ? escaped(container) : undefined,
    howpublished: type === 'misc' ? escaped(container) : undefined,
    institution: type === 'techreport' ? escaped(work.publisher) : undefined,
    publisher: type === 'techreport' ? undefined : escaped(work.publisher),
    address: escaped(work['publisher-place']),
    volume: escaped(work.volume),
    number: escaped(work.issue ?? work.number),
    version: escaped(work.version),
    pages: escaped(work.page)?.replace(/\s*[-–]+\s*/g, '--'),
    year,
    month: month === undefined ? undefined : months[month - 1],
    day,
    doi: verbatim(work.DOI),
    url: verbatim(work.URL),
    urldate: seenYear && [seenYear, ...seen.map((part) => String(part).padStart(2, '0'))].join('-'),
    language: work.language,
    note: escaped(note),
  };
}

/** "von Family, Suffix, Given"; a group, and a name with "and" in it, is one word by its braces. */
function nameOf(name: CslName): string {
  const { literal, family, given, suffix } = name;
  if (literal || !family) return literal || given ? `{${escaped(literal ?? given)}}` : '';
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const last = [...particles, family].filter(Boolean).join(' ');
  return [last, suffix, given]
    .filter(Boolean)
    .map((part) => guarded(escaped(part) ?? ''))
    .join(', ');
}

const guarded = (part: string) => (/,|\band\b/i.test(part) ? `{${part}}` : part);

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text with nothing in it that TeX would take for a command; one line. */
function escaped(text: string | number | undefined): string | undefined {
  return text === undefined
    ? undefined
    : String(text)
        .replace(/\s+/g, ' ')
        .replace(/[\\~^{}&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address stands as it is; braces and backslashes, which would end its field, are percent-encoded. */
const verbatim = (address: string | undefined): string | undefined =>
  address?.replace(/[{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
