/** The largest letters of the picture's names and lengths, in its units: a projector's. */
const SIZE = 23;
const WIDTH = 0.6;

/** What words take up on the picture, in its units; y grows downwards. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Standing {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
}

const before = { start: 0, middle: 0.5, end: 1 } as const;

/** About as much as such words take up: nothing measures them before they are drawn. */
export function roomOfText(words: string, { x, y, textAnchor }: Standing): Room {
  const width = [...words].length * SIZE * WIDTH;
  const left = x - width * before[textAnchor];
  return { left, right: left + width, top: y - SIZE, bottom: y + SIZE * 0.3 };
}

export const doMeet = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
