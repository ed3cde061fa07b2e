/** A part of a handout as tall as it is drawn, in pixels; only its rows may be parted, and each keeps the head. */
export interface MeasuredBlock {
  readonly key: string;
  /** What is repeated over every part: a table's head, the space around it. */
  readonly head: number;
  readonly rows: readonly number[];
  /** A heading stays with what follows it. */
  readonly isTied?: boolean | undefined;
  /** It begins a page. */
  readonly isFirst?: boolean | undefined;
}

/** The rows of a block that stand on one page; `to` is the first that does not. */
export interface Piece {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Lays blocks out on pages with so much room. Every row stands on one page, in order; a heading is never
 * the last on a page. What is taller than a page has one to itself.
 */
export function paginate(
  blocks: readonly MeasuredBlock[],
  room: number,
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  let used = 0;
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  blocks.forEach((block, at) => {
    const need = needOf(blocks, at);
    if (used > 0 && (block.isFirst || (used + need > room && need <= room))) turn();
    for (let from = 0; from < block.rows.length; ) {
      const to = from + fitting(block, from, room - used);
      const isMore = to < block.rows.length;
      if (to === from && used > 0) {
        turn();
        continue;
      }
      const end = Math.max(to, from + 1);
      pages.at(-1)?.push({ key: block.key, from, to: end });
      used += block.head + sum(block.rows.slice(from, end));
      if (isMore && end < block.rows.length) turn();
      from = end;
    }
  });
  return pages;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** How many rows from here on find room. */
function fitting({ head, rows }: MeasuredBlock, from: number, room: number): number {
  let count = 0;
  for (let left = room - head; from + count < rows.length; count++) {
    left -= rows[from + count] as number;
    if (left < 0) break;
  }
  return count;
}

/** The room that a block needs to begin: all of what is tied to it, and two rows of what comes then. */
function needOf(blocks: readonly MeasuredBlock[], at: number): number {
  const block = blocks[at];
  if (!block) return 0;
  if (!block.isTied) return block.head + sum(block.rows.slice(0, 2));
  return block.head + sum(block.rows) + needOf(blocks, at + 1);
}
