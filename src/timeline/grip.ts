import type { End } from './window';

/** What a pointer takes hold of: an end, the window as a whole, or the axis outside it. */
export type Grip = End | 'body' | 'outside';

export interface Hold {
  readonly x: number;
  /** How far from a thumb it can still be taken, in the units of `x`. */
  readonly reach: number;
  /** On the thumbs' own height, where a narrow window has no body. */
  readonly isOnThumb: boolean;
}

/** Inside the window a thumb leaves at least the middle third to the body. */
export function gripAt({ x, reach, isOnThumb }: Hold, from: number, to: number): Grip {
  if (x < from) return from - x <= reach ? 'from' : 'outside';
  if (x > to) return x - to <= reach ? 'to' : 'outside';
  const inner = Math.min(reach, (to - from) / (isOnThumb ? 2 : 3));
  if (x - from <= inner) return 'from';
  return to - x <= inner ? 'to' : 'body';
}

export const nearestEnd = (x: number, from: number, to: number): End =>
  Math.abs(x - from) <= Math.abs(x - to) ? 'from' : 'to';
