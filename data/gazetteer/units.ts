/** Which of Natural Earth's provinces a place of the gazetteer is made of. */
import type { MultiPolygon } from 'geojson';
import { groupOf } from '../basemap/disputed.ts';
import { boundsOf, largestPolygon } from '../basemap/geometry.ts';
import { type Area, readGeoPackage } from '../basemap/geopackage.ts';
import { input } from '../basemap/inputs.ts';

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];
/** Natural Earth's adm0_a3, and which of its provinces by their names there. */
export type UnitNames = Readonly<Record<string, readonly string[] | 'all'>>;

export interface Unit {
  readonly name: string;
  readonly country: string;
  /** A disputed unit belongs to no country here, only to regions. */
  readonly isDisputed: boolean;
  readonly geometry: MultiPolygon;
}

function unitOf({ properties, geometry }: Area): Unit {
  const country = String(properties.adm0_a3);
  const name = String(properties.name ?? '');
  return { name, country, geometry, isDisputed: groupOf(country, name).startsWith('X-') };
}

export async function readUnits(): Promise<readonly Unit[]> {
  const file = input('qgis-common', 'world_map.gpkg');
  return (await readGeoPackage<Area>(file, 'states_provinces')).map(unitOf);
}

/** The units that `names` lists and, if given, whose largest part is centred in the box; a wrong name throws. */
export function chooseUnits(
  units: readonly Unit[],
  names: UnitNames,
  within?: Box,
): readonly Unit[] {
  return Object.entries(names).flatMap(([country, wanted]) => {
    const all = units.filter((unit) => unit.country === country);
    const missing = wanted === 'all' ? [] : wanted.filter((w) => !all.some((u) => u.name === w));
    if (all.length === 0 || missing.length > 0)
      throw new Error(`Natural Earth has no ${missing.join(', ') || 'provinces'} in ${country}.`);
    const chosen = wanted === 'all' ? all : all.filter((unit) => wanted.includes(unit.name));
    return within ? chosen.filter((unit) => isWithin(unit, within)) : chosen;
  });
}

function isWithin({ geometry }: Unit, [west, south, east, north]: Box): boolean {
  const bounds = boundsOf(largestPolygon(geometry)[0] ?? []);
  const x = (bounds[0] + bounds[2]) / 2;
  const y = (bounds[1] + bounds[3]) / 2;
  return x >= west && x <= east && y >= south && y <= north;
}
