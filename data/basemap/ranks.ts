/** How important a town is: Natural Earth's scale rank, or its size. 0 is the most important. */
import type { Point } from 'geojson';
import type { Town } from './gazetteer.ts';
import { readShapefile } from './shapefile.ts';
import { plain } from './spelling.ts';

/** A place as Natural Earth has it. */
export interface Ranked {
  readonly rank: number;
  readonly name: string;
  readonly position: readonly [number, number];
}

/** A wrong geonameid in Natural Earth points farther away than this, in degrees. */
const SAME_PLACE_DEGREES = 0.4;

const isNear = (town: Town, ranked: Ranked) =>
  Math.hypot(town.position[0] - ranked.position[0], town.position[1] - ranked.position[1]) <
  SAME_PLACE_DEGREES;

/** Finds Natural Earth's place for a town, by geonameid or by country and name. */
export async function readRanks(): Promise<(town: Town) => Ranked | undefined> {
  const byId = new Map<string, Ranked>();
  const byName = new Map<string, Ranked>();
  const shapes = await readShapefile<Point>('ne_10m_populated_places_simple');
  for (const { geometry, properties } of shapes) {
    const [x = 0, y = 0] = geometry.coordinates;
    const name = String(properties.name);
    const ranked = { rank: Number(properties.scalerank), name, position: [x, y] as const };
    byId.set(String(Math.round(Number(properties.geonameid))), ranked);
    byName.set(properties.iso_a2 + plain(String(properties.nameascii || name)), ranked);
  }
  return (town: Town): Ranked | undefined =>
    [
      byId.get(town.id),
      ...[town.asciiName, ...(town.population > 50_000 ? town.alternates : [])].map((name) =>
        byName.get(town.country + plain(name)),
      ),
    ].find((ranked) => ranked !== undefined && isNear(town, ranked));
}

function rankByPopulation(population: number): number {
  const limits = [1e6, 5e5, 2e5, 1e5, 5e4];
  const steps = limits.filter((limit) => population <= limit).length;
  return steps === limits.length ? 10 : 5 + steps;
}

/** The rank of a town; capitals and seats of provinces count for more than their size. */
export function rankOf(town: Town, ranked: Ranked | undefined): number {
  const rank = ranked?.rank ?? rankByPopulation(town.population);
  if (town.code === 'PPLC') {
    return Math.min(rank, town.population > 1e6 ? 2 : town.population > 1e5 ? 4 : 6);
  }
  if (town.code === 'PPLA' && !ranked) return Math.min(rank, town.population > 1e6 ? 7 : 8);
  return rank;
}
