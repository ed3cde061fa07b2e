import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '../../src/domain/dataset';
import type { SourceId } from '../../src/domain/identifier';
import type { Problem } from '../../src/domain/problem';
import type { Source } from '../../src/domain/source';

/** Where the articles' texts lie beside the project, when they do; they are not part of it. */
const TEXTS = '../shared/articles';

export type ArticleTexts = ReadonlyMap<SourceId, readonly string[]>;

/** The paragraphs of each article whose text is at hand, found by its hash. */
export function articleTexts(sources: readonly Source[]): ArticleTexts {
  const files = existsSync(TEXTS) ? readdirSync(TEXTS).filter((name) => name.endsWith('.txt')) : [];
  const byHash = new Map(
    files
      .map((name) => readFileSync(`${TEXTS}/${name}`))
      .map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]),
  );
  return new Map(
    sources.flatMap((source) => {
      const text = byHash.get(source.custom.sha256);
      return text === undefined ? [] : [[source.id, paragraphsOf(text, source)] as const];
    }),
  );
}

/** The lines that are as long as the paragraphs that were read, in order; headings fall out. */
function paragraphsOf(text: string, { custom }: Source): readonly string[] {
  const wanted = [...(custom.lengths ?? [])];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length === wanted[0] && wanted.shift() !== undefined);
}

/** Quotes and mentions that do not stand in the paragraph they name. */
export function faultsOfPassages(
  { sources, events, mentions }: Dataset,
  texts: ArticleTexts,
): readonly Problem[] {
  return [
    ...sources.flatMap((source) => faultOfCount(source, texts)),
    ...events.flatMap(({ id, citations }) =>
      citations.flatMap(({ source, paragraph, quote }, at) => {
        const text = texts.get(source)?.[paragraph - 1];
        if (text === undefined || text.includes(quote)) return [];
        return [
          fault(
            'events.json',
            id,
            `citations.${at}.quote`,
            `“${quote}” does not stand in paragraph ${paragraph}`,
          ),
        ];
      }),
    ),
    ...mentions.flatMap(({ source, paragraph, start, end, exact }, row) => {
      const text = texts.get(source)?.[paragraph - 1];
      if (text === undefined || text.slice(start, end) === exact) return [];
      return [
        fault(
          'mentions.json',
          `${row + 1}`,
          'start',
          `“${exact}” does not stand there in paragraph ${paragraph}`,
        ),
      ];
    }),
  ];
}

function faultOfCount({ id, custom }: Source, texts: ArticleTexts): readonly Problem[] {
  const paragraphs = texts.get(id);
  if (!paragraphs || paragraphs.length === custom.paragraphs) return [];
  return [
    fault(
      'sources.json',
      id,
      'custom.lengths',
      `${paragraphs.length} of ${custom.paragraphs} paragraphs were found by their lengths`,
    ),
  ];
}

const fault = (file: string, record: string, field: string, reason: string): Problem => ({
  file,
  record,
  field,
  reason,
  remedy: 'copy it from the text again, letter by letter',
});
