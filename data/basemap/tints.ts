/** Which tint each country gets. */
import { isDisputed } from './disputed.ts';
import { addTo } from './lists.ts';

const TINTS = 6;

/**
 * Colours groups greedily with six tints, 1 to 6, so that neighbours differ; disputed ones get 0.
 * `pairs` are the names of neighbours, joined by a bar.
 */
export function tints(
  names: readonly string[],
  pairs: Iterable<string>,
): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>();
  for (const pair of pairs) {
    const members = pair.split('|');
    for (const a of members) for (const b of members) if (a !== b) addTo(neighbours, a, b);
  }
  const count = (name: string) => neighbours.get(name)?.length ?? 0;
  const tintOf = new Map<string, number>();
  const byNeighbours = [...names].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  for (const name of byNeighbours) {
    const used = new Set((neighbours.get(name) ?? []).map((other) => tintOf.get(other)));
    const first = [...name].reduce((sum, letter, i) => sum + letter.charCodeAt(0) * (i + 1), 0);
    const order = Array.from({ length: TINTS }, (_, i) => ((first + i) % TINTS) + 1);
    tintOf.set(name, isDisputed(name) ? 0 : (order.find((tint) => !used.has(tint)) ?? 1));
  }
  return tintOf;
}
