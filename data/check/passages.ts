import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '../../src/domain/dataset';
import type { SourceId } from '../../src/domain/identifier';
import type { Problem } from '../../src/domain/problem';
import type { Source } from '../../src/domain/source';
import { paragraphsRead } from '../../src/formats/articleText';

/** Where the articles' texts lie beside the project, when they do; they are not part of it. */
const TEXTS = '../shared/articles';

export type ArticleTexts = ReadonlyMap<SourceId, readonly string[]>;

/** The paragraphs of each article whose text is at hand, there or in the dataset, found by its hash. */
export function articleTexts(folder: string, sources: readonly Source[]): ArticleTexts {
  const byHash = new Map(
    [TEXTS, folder]
      .flatMap(textsIn)
      .map((path) => readFileSync(path))
      .map((bytes) => [hashOf(bytes), bytes.toString('utf8')]),
  );
  return new Map(
    sources.flatMap((source) => {
      const text = byHash.get(source.custom.sha256);
      return text === undefined ? [] : [[source.id, paragraphsRead(text, source)] as const];
    }),
  );
}

const textsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => `${folder}/${name}`)
    : [];

/** Texts that the dataset promises and does not have, or has in other words than were read. */
export function faultsOfTexts(folder: string, { manifest, sources }: Dataset): readonly Problem[] {
  return Object.entries(manifest.texts ?? {}).flatMap(([id, name]) => {
    const source = sources.find((one) => one.id === id);
    const path = `${folder}/${name}`;
    const reason = !source
      ? `no source has the id "${id}"`
      : !existsSync(path)
        ? `${name} is not there`
        : hashOf(readFileSync(path)) !== source.custom.sha256
          ? `${name} is not the text of the recorded SHA-256`
          : null;
    if (!reason) return [];
    return [
      {
        file: 'dataset.json',
        record: '',
        field: `texts.${id}`,
        reason,
        remedy: 'mend the name, or record the SHA-256 of the text anew',
      },
    ];
  });
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

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
