/** A list with one of its entries at another place; the others keep their order. */
export function movedTo<T>(entries: readonly T[], from: number, to: number): readonly T[] {
  const moved = entries.slice(from, from + 1);
  const rest = entries.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...moved, ...rest.slice(to)];
}
