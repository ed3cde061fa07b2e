import type { Occurrence } from './occurrences';

/** A name where it was read, as an offset into the whole article, and where the copy has that name. */
export interface Candidate {
  readonly row: number;
  readonly origin: number;
  readonly at: Occurrence;
}

/** How many names back a chain looks for its last link. */
const LOOK_BACK = 12;
/** Links between two breaths. */
const STRETCH = 32;

/**
 * Which occurrence is which name: the longest chain of candidates that run through the article and
 * the copy in the same order and, as far as may be, at the same distances. (Chaining, as it aligns
 * long sequences in Li 2018, "Minimap2".) What is not in the chain is not there.
 */
export async function longestChain(
  candidates: readonly Candidate[],
  breathe: () => Promise<void>,
): Promise<readonly Candidate[]> {
  const sorted = [...candidates].sort((a, b) => a.row - b.row || a.at.start - b.at.start);
  const scores = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  let best = -1;
  for (const [at, one] of sorted.entries()) {
    if (at % STRETCH === 0) await breathe();
    let score = 0;
    for (let back = at - 1; back >= 0; back--) {
      const other = sorted[back] as Candidate;
      if (one.row - other.row > LOOK_BACK) break;
      if (!mayFollow(other, one)) continue;
      const linked = (scores[back] ?? 0) - costOf(other, one);
      if (linked <= score) continue;
      score = linked;
      before[at] = back;
    }
    scores[at] = score + 1 + (one.at.end - one.at.start) / 40;
    if (best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  }
  const chain: Candidate[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) chain.unshift(sorted[at] as Candidate);
  return chain;
}

/** In the same order; one name lies within another only where it was read so. */
function mayFollow(one: Candidate, next: Candidate): boolean {
  if (one.row === next.row || one.at.start > next.at.start) return false;
  const length = one.at.end - one.at.start;
  return one.at.end <= next.at.start || next.origin < one.origin + length;
}

/** Nothing where the copy keeps the distance; at most a little more than a link is worth. */
function costOf(one: Candidate, next: Candidate): number {
  return isKept(one, next) ? 0 : Math.min(1.1, 0.3 + strayOf(one, next) / 600);
}

const strayOf = (one: Candidate, other: Candidate) =>
  Math.abs(other.at.start - one.at.start - (other.origin - one.origin));

/** Two names stand as far apart in the copy as in the article, give or take a heading. */
export const isKept = (one: Candidate, other: Candidate): boolean =>
  strayOf(one, other) <= 32 + 0.06 * Math.abs(other.origin - one.origin);
