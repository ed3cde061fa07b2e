import type { Anchor, AnchoredText } from '../domain/anchor';
import type { Mention } from '../domain/mention';
import type { CitedEvent } from '../domain/paragraph';

/** A cited passage and its number in the text. */
export interface NumberedQuote {
  readonly number: number;
  readonly cited: CitedEvent;
}

/** A run of a block's text that is marked in one way throughout. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly mention: Mention | null;
  readonly isQuoted: boolean;
  /** The quotes that end with this piece. */
  readonly ends: readonly NumberedQuote[];
}

interface Span<T> {
  readonly anchor: Anchor;
  readonly record: T;
}

/** The blocks of a text cut into pieces, the quotes numbered in the order in which they end. */
export function piecesOf({ blocks, mentions, citations }: AnchoredText): readonly TextPiece[][] {
  let number = 0;
  return blocks.map(({ text }, block) => {
    const names = apart(spansIn(block, mentions));
    const quotes = spansIn(block, citations)
      .map(({ anchor, record }) => ({ record, anchor: roundNames(anchor, names) }))
      .sort((a, b) => a.anchor.end - b.anchor.end)
      .map((quote) => ({ ...quote, number: ++number }));
    const cuts = [...names, ...quotes].flatMap(({ anchor }) => [anchor.start, anchor.end]);
    const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((start, at) => {
      const end = edges[at + 1] ?? start;
      const isIn = ({ anchor }: Span<unknown>) => anchor.start <= start && anchor.end >= end;
      return {
        start,
        text: text.slice(start, end),
        mention: names.find(isIn)?.record ?? null,
        isQuoted: quotes.some(isIn),
        ends: quotes
          .filter(({ anchor }) => anchor.end === end)
          .map((quote) => ({ number: quote.number, cited: quote.record })),
      };
    });
  });
}

const spansIn = <T>(
  block: number,
  all: readonly { readonly record: T; readonly anchor: Anchor | null }[],
): readonly Span<T>[] =>
  all.flatMap(({ record, anchor }) => (anchor?.block === block ? [{ record, anchor }] : []));

/** Of names that lie in one another, the longest. */
function apart(names: readonly Span<Mention>[]): readonly Span<Mention>[] {
  const length = ({ anchor }: Span<Mention>) => anchor.end - anchor.start;
  const kept: Span<Mention>[] = [];
  for (const name of [...names].sort((a, b) => length(b) - length(a)))
    if (
      kept.every(({ anchor }) => anchor.end <= name.anchor.start || anchor.start >= name.anchor.end)
    )
      kept.push(name);
  return kept;
}

/** A quote that ends within a name is marked to the name's end, so that no link is cut in two. */
function roundNames(anchor: Anchor, names: readonly Span<Mention>[]): Anchor {
  const cut = (at: number) => names.find((name) => name.anchor.start < at && at < name.anchor.end);
  return {
    ...anchor,
    start: cut(anchor.start)?.anchor.start ?? anchor.start,
    end: cut(anchor.end)?.anchor.end ?? anchor.end,
  };
}
