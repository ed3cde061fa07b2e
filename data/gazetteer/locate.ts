/**
 * Fills the geometry of each dataset's places.geojson from recorded sources. The file here that is
 * named after the dataset says which record of which source each place takes; no coordinate is
 * written by hand. Run it with `npm run locate`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Feature, MultiPolygon } from 'geojson';
import { bordersOf } from './borders.ts';
import { outlineOf } from './outline.ts';
import { type Located, print, withGeometry } from './record.ts';
import { placeInDistrict, placeOfTown } from './towns.ts';
import { type Box, chooseUnits, readUnits, type Unit, type UnitNames } from './units.ts';

/** One of `town`, `townsOfDistrict`, `units`, `outlineOf`, `nowhere`. */
interface Entry {
  /** GeoNames' id. */
  readonly town?: number;
  /** Country and GeoNames' id of a district: the mean of the towns listed in it. */
  readonly townsOfDistrict?: string;
  /** Provinces of Natural Earth, merged. */
  readonly units?: UnitNames;
  /** Provinces of Natural Earth, merged and smoothed by `blur` degrees. */
  readonly outlineOf?: UnitNames;
  readonly blur?: number;
  /** Where the name of a smoothed region stands, when not in its widest part. */
  readonly labelIn?: UnitNames;
  readonly within?: Box;
  readonly tolerance?: number;
  readonly smallest?: number;
  /** Named in the text, and in no source. */
  readonly nowhere?: true;
}

const FINE = 0.02;
const SMALLEST_PART = 40;
const NATURAL_EARTH = 'Natural Earth 4.1 (qgis-common 3.22.16)';

const here = (name: string) => new URL(name, import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(here(name), 'utf8'));

const namesOf = (units: UnitNames) =>
  Object.entries(units)
    .map(([country, names]) => (names === 'all' ? country : `${country}: ${names.join(', ')}`))
    .join('; ');

/** All places that take whole provinces, from one topology. */
function locateAreas(entries: readonly (readonly [string, Entry])[], units: readonly Unit[]) {
  const areas = entries.flatMap(([id, { units: names, within, ...entry }]) => {
    if (!names) return [];
    const chosen = chooseUnits(units, names, within).filter((unit) => !unit.isDisputed);
    const { tolerance = FINE, smallest = SMALLEST_PART } = entry;
    return [{ id, names, units: chosen, tolerance, smallest }];
  });
  const shapes = bordersOf(areas);
  return new Map<string, Located>(
    areas.map(({ id, names }, i) => {
      const located = `${NATURAL_EARTH}, simplified: ${namesOf(names)}`;
      return [id, { geometry: shapes[i] as MultiPolygon, located }];
    }),
  );
}

function locateOutline(entry: Entry, units: readonly Unit[]): Located {
  const { outlineOf: names = {}, labelIn, within, blur = 0.5 } = entry;
  const outline = (part: UnitNames) => outlineOf(chooseUnits(units, part, within), blur);
  const located = `${NATURAL_EARTH}, smoothed: ${namesOf(names)}`;
  return { geometry: outline(names), located, ...(labelIn && { labelled: outline(labelIn) }) };
}

const NOWHERE = { geometry: null };

function locatePoint({ town, townsOfDistrict }: Entry): Located | undefined {
  const found = town
    ? placeOfTown(town)
    : townsOfDistrict
      ? placeInDistrict(townsOfDistrict)
      : undefined;
  return (
    found && { geometry: { type: 'Point', coordinates: found.position }, located: found.source }
  );
}

function locate(dataset: string, units: readonly Unit[]): void {
  const file = here(`../${dataset}/places.geojson`);
  const places: readonly Feature[] = JSON.parse(readFileSync(file, 'utf8')).features;
  const entries = Object.entries(read(`${dataset}.json`) as Record<string, Entry>);
  const areas = locateAreas(entries, units);
  const found = new Map(
    entries.map(([id, entry]) => [
      id,
      areas.get(id) ??
        locatePoint(entry) ??
        (entry.nowhere ? NOWHERE : locateOutline(entry, units)),
    ]),
  );
  const towns = [...found.values()].flatMap(({ geometry }) =>
    geometry?.type === 'Point' ? [geometry.coordinates] : [],
  );
  const features = places.map((place) => {
    const where = found.get(String(place.id));
    if (!where) throw new Error(`${dataset}.json does not say where ${place.id} is.`);
    return print(withGeometry(place, where, towns));
  });
  writeFileSync(
    file,
    `{ "type": "FeatureCollection", "features": [\n${features.join(',\n')}\n] }\n`,
  );
  console.log(`${dataset}: ${features.length} places located.`);
}

const units = await readUnits();
const datasets = readdirSync(here('.'))
  .filter((name) => existsSync(here(`../${name.replace('.json', '')}/places.geojson`)))
  .map((name) => name.replace('.json', ''));
for (const dataset of datasets) locate(dataset, units);
