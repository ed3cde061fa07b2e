/**
 * The same things in another order, the same one every time, so that a question does not give its
 * answer by the order it is printed in.
 */
export function mixed<T extends { readonly id: string }>(solution: readonly T[]): readonly T[] {
  const sorted = [...solution].sort(
    (a, b) => weight(a.id) - weight(b.id) || (a.id < b.id ? -1 : 1),
  );
  const isSolved = sorted.every(({ id }, at) => id === solution[at]?.id);
  return isSolved ? [...sorted.slice(1), ...sorted.slice(0, 1)] : sorted;
}

/** FNV-1a of the id. */
function weight(id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
