/** The records before and after one, and where it stands in their order. */
export interface Beside<T> {
  readonly before: T | null;
  readonly after: T | null;
  /** Counted from 1, of so many. */
  readonly at: number;
  readonly count: number;
}

/** The neighbours of a record in an order, among those shown; it counts itself, shown or not. */
export function besideOf<T>(
  order: readonly T[],
  here: T,
  isShown: (record: T) => boolean,
): Beside<T> {
  const shown = order.filter((record) => record === here || isShown(record));
  const at = shown.indexOf(here);
  return {
    before: shown[at - 1] ?? null,
    after: shown[at + 1] ?? null,
    at: at + 1,
    count: shown.length,
  };
}
