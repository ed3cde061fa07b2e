import type { Source } from '../domain/source';

/**
 * The paragraphs of the very text that a source was read in: its lines that are as long as the
 * recorded ones, in order. Title, headings and other lines fall out.
 */
export function paragraphsRead(text: string, { custom }: Source): readonly string[] {
  const wanted = [...(custom.lengths ?? [])];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length === wanted[0] && wanted.shift() !== undefined);
}
