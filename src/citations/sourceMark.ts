import type { Citation } from '../domain/citation';
import type { SourceId } from '../domain/identifier';
import type { Source } from '../domain/source';

/** How an article is marked wherever it is cited: its number in the list of sources, and its hue. */
export interface SourceMark {
  readonly number: number;
  readonly hue: 'article1' | 'article2' | 'article3';
}

const hues = ['article1', 'article2', 'article3'] as const;

/** Hues begin again after the third article; the number tells them apart. */
export function sourceMark(sources: readonly Source[], id: SourceId): SourceMark {
  const at = sources.findIndex((source) => source.id === id);
  return { number: at + 1, hue: hues[Math.max(at, 0) % hues.length] ?? 'article1' };
}

/** A footnote's label is its article's number; several of one article in one claim are 1a, 1b ... */
export function footnoteLabels(
  citations: readonly Citation[],
  sources: readonly Source[],
): readonly string[] {
  return citations.map(({ source }, at) => {
    const { number } = sourceMark(sources, source);
    const ofSame = citations.filter((other) => other.source === source);
    if (ofSame.length === 1) return `${number}`;
    const before = citations.slice(0, at).filter((other) => other.source === source).length;
    return `${number}${String.fromCharCode(97 + (before % 26))}`;
  });
}
