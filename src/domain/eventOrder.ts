import type { AtlasEvent } from './event';
import type { Form } from './lesson';

type Dated = Pick<AtlasEvent, 'id' | 'bounds'>;

/** Dated events in the order of time; an undated one stands last. */
export const inTime = <T extends Dated>(events: readonly T[]): readonly T[] =>
  [...events].sort(
    (a, b) =>
      (a.bounds?.start ?? Infinity) - (b.bounds?.start ?? Infinity) ||
      (a.bounds?.end ?? Infinity) - (b.bounds?.end ?? Infinity) ||
      0,
  );

/**
 * The order in which a question shows its events: the same for everybody, told by their ids alone, and
 * never the order of time where there are two or more to place. In the easier form the first stands first.
 */
export function askedOrder<T extends Dated>(events: readonly T[], form: Form): readonly T[] {
  const sorted = inTime(events);
  const given = form === 'easier' ? sorted.slice(0, 1) : [];
  const rest = sorted.slice(given.length);
  const mixed = [...rest].sort((a, b) => hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1));
  const isSorted = mixed.every((event, at) => event === rest[at]);
  return [...given, ...(isSorted ? mixed.reverse() : mixed)];
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** How many pairs of an order are right, of how many. */
export interface PairsInOrder {
  readonly right: number;
  readonly of: number;
}

/**
 * Pairs of events that stand in the order of time, as Kendall counts them (M. G. Kendall, A new measure of
 * rank correlation, Biometrika 30, 1938): a pair whose dates overlap cannot be wrong. What the easier form
 * gives counts in no pair.
 */
export function pairsInOrder(order: readonly Dated[], form: Form): PairsInOrder {
  const [first] = inTime(order);
  const placed = form === 'easier' ? order.filter((event) => event !== first) : order;
  let right = 0;
  placed.forEach((event, at) => {
    for (const later of placed.slice(at + 1)) if (!isBefore(later, event)) right++;
  });
  return { right, of: (placed.length * (placed.length - 1)) / 2 };
}

const isBefore = ({ bounds: one }: Dated, { bounds: other }: Dated): boolean =>
  one !== null && other !== null && one.end <= other.start;
