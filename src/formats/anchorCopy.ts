import type { Anchor, Anchored, AnchoredText, Block } from '../domain/anchor';
import type { CitedEvent, Paragraph } from '../domain/paragraph';
import { type Candidate, isKept, longestChain } from './nameChain';
import { exactly, nearly, type Occurrence } from './occurrences';
import { blocksOf, folded } from './textBlocks';

/** A companion within so many letters of the article vouches for a name. */
const NEAR = 900;
/** A quote whose letters differ is believed only within so many of where it should stand. */
const STRAY = 4000;

/**
 * Finds the recorded passages in a text that is not, letter by letter, the one that was read: quotes
 * by their words, names by their words and their distances to each other and to the quotes. What
 * nothing vouches for counts as not found. Long searches stop to `breathe`, so that the page answers.
 */
export async function anchorCopy(
  text: string,
  outline: readonly Paragraph[],
  breathe: () => Promise<void>,
): Promise<AnchoredText> {
  const blocks = blocksOf(text);
  const whole = folded(blocks.join('\n'));
  const origins = originsOf(outline);
  const chain = await longestChain(candidatesIn(whole, outline, origins), breathe);
  const quotes = await findQuotes(whole, { outline, origins, chain, breathe });
  const isVouchedFor = (one: Candidate, paragraph: Paragraph) =>
    chain.some(
      (other) => other !== one && Math.abs(other.origin - one.origin) < NEAR && isKept(one, other),
    ) ||
    quotes.some(
      ({ record, at }) =>
        record.citation.paragraph === paragraph.number &&
        at !== null &&
        Math.abs(at.start - one.at.start) < paragraph.length,
    );
  const linked = new Map(chain.map((candidate) => [candidate.row, candidate]));
  let row = 0;
  const names = outline.flatMap((paragraph) =>
    paragraph.mentions.map((record) => {
      const one = linked.get(row++);
      return { record, at: one && isVouchedFor(one, paragraph) ? one.at : null };
    }),
  );
  const place = placer(blocks);
  const mentions = names.map(({ record, at }) => ({ record, anchor: at && place(at) }));
  const citations = quotes.map(({ record, at }) => ({ record, anchor: at && place(at) }));
  return { blocks: numbered(blocks, outline, mentions, citations), mentions, citations };
}

/** Where each paragraph begins in the article as it was read. */
function originsOf(outline: readonly Paragraph[]): readonly number[] {
  let origin = 0;
  return outline.map(({ length }) => {
    const begins = origin;
    origin += length + 1;
    return begins;
  });
}

function candidatesIn(
  whole: string,
  outline: readonly Paragraph[],
  origins: readonly number[],
): readonly Candidate[] {
  const known = new Map<string, readonly Occurrence[]>();
  let row = 0;
  return outline.flatMap(({ mentions }, at) =>
    mentions.flatMap(({ exact, start }) => {
      const found = known.get(exact) ?? exactly(folded(exact), whole);
      known.set(exact, found);
      const name = { row: row++, origin: (origins[at] ?? 0) + start };
      return found.map((occurrence) => ({ ...name, at: occurrence }));
    }),
  );
}

interface Search {
  readonly outline: readonly Paragraph[];
  readonly origins: readonly number[];
  readonly chain: readonly Candidate[];
  readonly breathe: () => Promise<void>;
}
interface FoundQuote {
  readonly record: CitedEvent;
  readonly at: Occurrence | null;
}

async function findQuotes(whole: string, search: Search): Promise<readonly FoundQuote[]> {
  const found: FoundQuote[] = [];
  for (const [at, { cited, length }] of search.outline.entries()) {
    const middle = (search.origins[at] ?? 0) + length / 2;
    for (const record of cited) {
      const all = nearly(folded(record.citation.quote), whole);
      found.push({ record, at: likeliest(all, expected(middle, search.chain)) });
      await search.breathe();
    }
  }
  return found;
}

/** Where the copy should have an offset of the article, by the nearest name that was found. */
function expected(origin: number, chain: readonly Candidate[]): number | null {
  const gap = (one: Candidate) => Math.abs(one.origin - origin);
  const nearest = chain.reduce<Candidate | null>(
    (best, one) => (!best || gap(one) < gap(best) ? one : best),
    null,
  );
  return nearest && nearest.at.start + origin - nearest.origin;
}

/** Among several, the one where it should stand; several and no knowing where is none. */
function likeliest(all: readonly Occurrence[], where: number | null): Occurrence | null {
  const [only] = all;
  if (where === null) return all.length === 1 && only ? only : null;
  const gap = ({ start }: Occurrence) => Math.abs(start - where);
  const best = all.reduce<Occurrence | null>(
    (nearest, one) => (!nearest || gap(one) < gap(nearest) ? one : nearest),
    null,
  );
  return best && (best.errors === 0 || gap(best) < STRAY) ? best : null;
}

/** From an offset in the joined text to its block. */
function placer(blocks: readonly string[]): (at: Occurrence) => Anchor {
  let end = 0;
  const starts = blocks.map(({ length }) => {
    const start = end;
    end += length + 1;
    return start;
  });
  return ({ start, end: last }) => {
    const block = Math.max(
      0,
      starts.findLastIndex((begins) => begins <= start),
    );
    const begins = starts[block] ?? 0;
    const length = blocks[block]?.length ?? 0;
    return { block, start: start - begins, end: Math.min(last - begins, length) };
  };
}

/** Each block with the number of the paragraph that most of its passages come from. */
function numbered(
  blocks: readonly string[],
  outline: readonly Paragraph[],
  mentions: AnchoredText['mentions'],
  citations: AnchoredText['citations'],
): readonly Block[] {
  const votes = blocks.map(() => new Map<number, number>());
  const vote = ({ anchor }: Anchored<unknown>, paragraph: number) => {
    const box = anchor && votes[anchor.block];
    box?.set(paragraph, (box.get(paragraph) ?? 0) + 1);
  };
  for (const mention of mentions) vote(mention, mention.record.paragraph);
  for (const cited of citations) vote(cited, cited.record.citation.paragraph);
  const lengths = new Map(outline.map(({ number, length }) => [length, number]));
  const taken = new Set<number>();
  return blocks.map((text, row) => {
    const [most] = [...(votes[row] ?? [])].sort((a, b) => b[1] - a[1]);
    const paragraph = most?.[0] ?? lengths.get(text.length) ?? null;
    const isFirst = paragraph !== null && !taken.has(paragraph);
    if (isFirst) taken.add(paragraph);
    return { text, paragraph: isFirst ? paragraph : null };
  });
}
