import type { Anchor, AnchoredText } from '../domain/anchor';
import type { Paragraph } from '../domain/paragraph';
import type { Source } from '../domain/source';
import { paragraphsRead } from './articleText';

/**
 * Where the passages stand in the very text that a source was read in: mentions at their offsets,
 * quotes in their paragraph. Headings and other lines stay as blocks between the paragraphs.
 */
export function anchorOriginal(
  text: string,
  source: Source,
  outline: readonly Paragraph[],
): AnchoredText {
  const wanted = [...paragraphsRead(text, source)];
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  let number = 0;
  const blocks = lines.map((line) => {
    const isParagraph = line === wanted[0];
    if (isParagraph) wanted.shift();
    return { text: line, paragraph: isParagraph ? ++number : null };
  });
  const rows = new Map(blocks.map(({ paragraph }, row) => [paragraph, row]));
  const stretch = (paragraph: number, words: string, start: number): Anchor | null => {
    const block = rows.get(paragraph);
    const stands =
      block !== undefined && start >= 0 && blocks[block]?.text.startsWith(words, start);
    return stands ? { block, start, end: start + words.length } : null;
  };
  const textOf = (paragraph: number) => blocks[rows.get(paragraph) ?? -1]?.text ?? '';
  return {
    blocks,
    mentions: outline.flatMap(({ number: at, mentions }) =>
      mentions.map((record) => ({ record, anchor: stretch(at, record.exact, record.start) })),
    ),
    citations: outline.flatMap(({ number: at, cited }) =>
      cited.map((record) => {
        const { quote } = record.citation;
        return { record, anchor: stretch(at, quote, textOf(at).indexOf(quote)) };
      }),
    ),
  };
}
