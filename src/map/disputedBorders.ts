import type { Position } from '../domain/place';

/**
 * Which borders of the small picture are drawn dashed, as `data/basemap/disputed.ts` has them for
 * the map: the picture's data (Natural Earth 1:110 and 1:50 million, world-atlas) names countries otherwise
 * and has no units below them.
 */
const units: ReadonlySet<string> = new Set([
  'Kosovo',
  'N. Cyprus',
  'Palestine',
  'Siachen Glacier',
  'Somaliland',
  'W. Sahara',
]);

const pairs: ReadonlySet<string> = new Set([
  'Armenia|Azerbaijan',
  'Bhutan|China',
  'China|India',
  'China|Pakistan',
  'Egypt|Sudan',
  'Ethiopia|Somalia',
  'Israel|Lebanon',
  'Israel|Syria',
  'Kenya|S. Sudan',
  'North Korea|South Korea',
  'S. Sudan|Sudan',
]);

/** Parts of a border that are disputed while the rest is not: west, south, east, north in degrees. */
const stretches: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'India|Pakistan': [73, 32.3, 80, 38],
  'Russia|Ukraine': [32.5, 45, 36, 46.3],
};

/** Whether the border between two countries is disputed at a position. */
export function isDisputedAt(countries: readonly string[], [x, y]: Position): boolean {
  const pair = [...countries].sort().join('|');
  if (pairs.has(pair) || countries.some((name) => units.has(name))) return true;
  const stretch = stretches[pair];
  if (!stretch) return false;
  const [west, south, east, north] = stretch;
  return x >= west && x <= east && y >= south && y <= north;
}
