import { type AnchoredText, countPassages } from '../domain/anchor';
import type { Dataset } from '../domain/dataset';
import { type Paragraph, paragraphsOf } from '../domain/paragraph';
import type { Source } from '../domain/source';
import { anchorCopy } from './anchorCopy';
import { anchorOriginal } from './anchorOriginal';
import { isPage, textOfPage } from './pageText';
import { textOfBytes } from './textBytes';

/** How a text was known: by its SHA-256, by its words, or by its words where no hash can be made. */
export type Proof = 'hash' | 'words' | 'wordsUnchecked';

/** A text of an article, as the reader has it before the eyes. */
export interface Copy {
  readonly text: AnchoredText;
  readonly proof: Proof;
}

/** Why a text is not shown; another article of the dataset is named where it is one. */
export type CopyProblem =
  | { readonly type: 'empty' | 'binary' | 'encoding' | 'large' | 'unreadable' }
  | { readonly type: 'other'; readonly article: Source | null };

export type ReadCopy =
  | { readonly ok: true; readonly copy: Copy }
  | { readonly ok: false; readonly problem: CopyProblem };

/** No article is larger; a file that is, is not even read. Bytes. */
export const LARGEST_COPY = 5_000_000;
/** Nor has one more letters: a thousand pages. */
const MOST_WORDS = 2_000_000;
/** With fewer of its quotes, or of its names where it has few quotes, a text is another one. */
const TOO_FEW = 0.2;
const SLICE = 8;

/** Reads a file that the reader chose or dropped. It goes nowhere but into this page. */
export async function readCopyFile(
  file: Blob,
  dataset: Dataset,
  source: Source,
): Promise<ReadCopy> {
  if (file.size > LARGEST_COPY) return refused({ type: 'large' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refused({ type: 'unreadable' });
  const read = textOfBytes(new Uint8Array(bytes));
  return read.ok ? readCopy(read.text, dataset, source) : refused({ type: read.problem });
}

/** Reads a text as the reader's own copy of an article: verified by its hash, or else by its words. */
export async function readCopy(text: string, dataset: Dataset, source: Source): Promise<ReadCopy> {
  if (text.length > LARGEST_COPY) return refused({ type: 'large' });
  const hashes = await hashesOf(text);
  const outline = paragraphsOf(dataset, source);
  if (hashes?.includes(source.custom.sha256))
    return { ok: true, copy: { text: anchorOriginal(text, source, outline), proof: 'hash' } };
  const words = isPage(text) ? textOfPage(text) : text;
  if (!words.trim()) return refused({ type: 'empty' });
  if (words.length > MOST_WORDS) return refused({ type: 'large' });
  const anchored = await anchorCopy(words, outline, breather());
  if (!isOther(anchored))
    return { ok: true, copy: { text: anchored, proof: hashes ? 'words' : 'wordsUnchecked' } };
  return refused({ type: 'other', article: articleWith(words, hashes ?? [], dataset) });
}

const refused = (problem: CopyProblem): ReadCopy => ({ ok: false, problem });

/** Almost nothing of the article is in it. */
function isOther(text: AnchoredText): boolean {
  const quotes = countPassages({ ...text, mentions: [] });
  const { found, passages } = quotes.passages > 2 ? quotes : countPassages(text);
  return found <= passages * TOO_FEW;
}

/** The article of the dataset that a text is, by its hash or by most of its quotes. */
function articleWith(text: string, hashes: readonly string[], dataset: Dataset): Source | null {
  const hasMost = (outline: readonly Paragraph[]) => {
    const quotes = outline.flatMap(({ cited }) => cited.map(({ citation }) => citation.quote));
    return quotes.filter((quote) => text.includes(quote)).length > quotes.length / 2;
  };
  return (
    dataset.sources.find(({ custom }) => hashes.includes(custom.sha256)) ??
    dataset.sources.find((source) => hasMost(paragraphsOf(dataset, source))) ??
    null
  );
}

/** SHA-256 of a text in UTF-8, with the endings that copying may change; null where none can be made. */
async function hashesOf(text: string): Promise<readonly string[] | null> {
  // Browsers have it in secure contexts only.
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const plain = text.replaceAll('\r\n', '\n');
  const forms = new Set([text, plain, plain.trim(), `${plain.trim()}\n`]);
  const digests = [...forms].map((form) =>
    subtle.digest('SHA-256', new TextEncoder().encode(form)),
  );
  return (await Promise.all(digests)).map((digest) =>
    [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  );
}

/** Gives the page its turn whenever the work has taken a few milliseconds. */
function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((turn) => setTimeout(turn));
    since = performance.now();
  };
}
