import type { Mention } from './mention';
import type { CitedEvent } from './paragraph';

/** A stretch of a text: the block that it stands in, and UTF-16 offsets from the start of that block. */
export interface Anchor {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A recorded passage, and where it stands in a text; null where it was not found there. */
export interface Anchored<T> {
  readonly record: T;
  readonly anchor: Anchor | null;
}

/** A paragraph, a heading or another line of a text. */
export interface Block {
  readonly text: string;
  /** The paragraph of the article that it is, when that is known. */
  readonly paragraph: number | null;
}

/** A text of an article with its recorded passages found in it, or marked as not found: never guessed. */
export interface AnchoredText {
  readonly blocks: readonly Block[];
  readonly mentions: readonly Anchored<Mention>[];
  readonly citations: readonly Anchored<CitedEvent>[];
}

/** found + missing = passages. */
export interface PassageCounts {
  readonly passages: number;
  readonly found: number;
  readonly missing: number;
}

export function countPassages({ mentions, citations }: AnchoredText): PassageCounts {
  const all = [...mentions, ...citations];
  const found = all.filter(({ anchor }) => anchor !== null).length;
  return { passages: all.length, found, missing: all.length - found };
}
