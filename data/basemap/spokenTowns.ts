/** Towns by which a place on the map is told in words: the better known of the map's, spread over the earth. */
import type { Position } from 'geojson';
import { INTERFACE_LANGUAGES } from './languages.ts';
import type { MapFeature } from './layer.ts';

const CAPITAL = 2;
/** Those of a region, a few hours' drive apart; kilometres. */
const APART = 180;
const DEGREE_KM = 111.2;
const LEAST_PEOPLE = 200_000;

/** Longitude, latitude, the English name, then the other languages' where they differ from it. */
export type SpokenTown = readonly [number, number, string, ...(string | null)[]];

const rankOf = ({ properties: { r, k } }: MapFeature) => (k === CAPITAL ? 0 : Number(r));
const sizeOf = ({ properties: { pop } }: MapFeature) => Number(pop);

export function spokenTowns(towns: readonly MapFeature[]): readonly SpokenTown[] {
  const kept: { at: Position; town: MapFeature }[] = [];
  const sorted = [...towns].sort((a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a));
  for (const town of sorted) {
    if (town.geometry.type !== 'Point') continue;
    const at = town.geometry.coordinates;
    const isLarge = town.properties.k === CAPITAL || sizeOf(town) >= LEAST_PEOPLE;
    const isFar = kept.every((other) => distanceKm(other.at, at) > APART);
    if (isFar && (isLarge || kept.every((other) => distanceKm(other.at, at) > 3 * APART)))
      kept.push({ at, town });
  }
  return kept.map(({ at, town: { properties } }) => {
    const others = INTERFACE_LANGUAGES.map((code) => textOf(properties[`name_${code}`]));
    return [round(at[0]), round(at[1]), String(properties.name), ...others];
  });
}

const textOf = (name: string | number | undefined) => (name === undefined ? null : String(name));
const round = (degrees = 0) => Math.round(degrees * 100) / 100;

/** Near enough to compare short ways by. */
function distanceKm([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  const cosine = Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  return Math.hypot((x2 - x1) * cosine, y2 - y1) * DEGREE_KM;
}
