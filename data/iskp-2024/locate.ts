/**
 * Fills the geometry of places.geojson from recorded sources. `gazetteer.json` says which record of
 * which source each place takes; no coordinate is written by hand. Run it with `npm run locate`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Feature, Geometry, MultiPolygon, Position } from 'geojson';
import { labelPoint } from '../basemap/geometry.ts';
import { bordersOf } from './borders.ts';
import { outlineOf } from './outline.ts';
import { placeInDistrict, placeOfTown } from './towns.ts';
import { type Box, chooseUnits, readUnits, type Unit, type UnitNames } from './units.ts';

/** One of `town`, `townsOfDistrict`, `units`, `outlineOf`. */
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
  readonly within?: Box;
  readonly tolerance?: number;
  readonly smallest?: number;
}

interface Located {
  readonly geometry: Geometry;
  /** Where the coordinates come from. */
  readonly located: string;
}

const FINE = 0.02;
const SMALLEST_PART = 40;
/** What reaches this far east and west crosses the antimeridian. */
const EDGE = 179.5;
const NATURAL_EARTH = 'Natural Earth 4.1 (qgis-common 3.22.16)';

const here = (name: string) => new URL(name, import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(here(name), 'utf8'));

const namesOf = (units: UnitNames) =>
  Object.entries(units)
    .map(([country, names]) => (names === 'all' ? country : `${country}: ${names.join(', ')}`))
    .join('; ');

function located(geometry: Geometry, source: string): Located {
  return { geometry, located: source };
}

/** All places that take whole provinces, from one topology. */
function locateAreas(entries: readonly (readonly [string, Entry])[], units: readonly Unit[]) {
  const areas = entries.flatMap(([id, { units: names, within, ...entry }]) => {
    if (!names) return [];
    const chosen = chooseUnits(units, names, within).filter((unit) => !unit.isDisputed);
    const { tolerance = FINE, smallest = SMALLEST_PART } = entry;
    return [{ id, names, units: chosen, tolerance, smallest }];
  });
  const shapes = bordersOf(areas);
  return new Map(
    areas.map(({ id, names }, i) => {
      const source = `${NATURAL_EARTH}, simplified: ${namesOf(names)}`;
      return [id, located(shapes[i] as MultiPolygon, source)];
    }),
  );
}

function locateOutline(entry: Entry, units: readonly Unit[]): Located {
  const { outlineOf: names = {}, within, blur = 0.5 } = entry;
  const shape = outlineOf(chooseUnits(units, names, within), blur);
  return located(shape, `${NATURAL_EARTH}, smoothed: ${namesOf(names)}`);
}

function locatePoint({ town, townsOfDistrict }: Entry): Located | undefined {
  const found = town ? placeOfTown(town) : townsOfDistrict ? placeInDistrict(townsOfDistrict) : undefined;
  return found && located({ type: 'Point', coordinates: found.position }, found.source);
}

/** West and east swapped where a shape crosses the antimeridian (RFC 7946, section 5.2). */
function boxAcross({ coordinates }: MultiPolygon): Box | undefined {
  const points = coordinates.flat(2);
  const longitudes = points.map(([x = 0]) => x);
  if (Math.max(...longitudes) < EDGE || Math.min(...longitudes) > -EDGE) return undefined;
  const latitudes = points.map(([, y = 0]) => y);
  const west = Math.min(...longitudes.filter((x) => x >= 0));
  const east = Math.max(...longitudes.filter((x) => x < 0));
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}

function withGeometry(place: Feature, found: Located | undefined, towns: readonly Position[]): object {
  if (!found) throw new Error(`gazetteer.json does not say where ${place.id} is.`);
  const { type, id, properties, ...rest } = place;
  const { reprPoint: _, located: __, ...kept } = properties ?? {};
  const { geometry, located: source } = found;
  const { bbox: ___, geometry: ____, ...others } = rest;
  if (geometry.type !== 'MultiPolygon')
    return { type, id, properties: { ...kept, located: source }, ...others, geometry };
  const bbox = boxAcross(geometry);
  const reprPoint = labelPoint(geometry, towns).coordinates.map((value) => Number(value.toFixed(2)));
  return { type, id, properties: { ...kept, located: source, reprPoint }, ...others, ...(bbox && { bbox }), geometry };
}

/** Readable properties, short arrays and the geometry on one line. */
function print(place: object): string {
  const { geometry, bbox, ...rest } = place as Feature;
  const head = JSON.stringify(rest, null, 2)
    .replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, inside) => `[${inside.replace(/\s+/g, ' ')}]`)
    .replace(/\{\s+([^[\]{}]{1,110}?)\s+\}/g, (_, inside) => `{ ${inside.replace(/\n\s+/g, ' ')} }`);
  const box = bbox ? `,\n  "bbox": ${JSON.stringify(bbox)}` : '';
  return `${head.slice(0, -2)}${box},\n  "geometry": ${JSON.stringify(geometry)}\n}`;
}

const places: readonly Feature[] = read('places.geojson').features;
const entries = Object.entries(read('gazetteer.json') as Record<string, Entry>);
const units = await readUnits();
const areas = locateAreas(entries, units);
const found = new Map(
  entries.map(([id, entry]) => [
    id,
    areas.get(id) ?? locatePoint(entry) ?? locateOutline(entry, units),
  ]),
);
const towns = [...found.values()].flatMap(({ geometry }) =>
  geometry.type === 'Point' ? [geometry.coordinates] : [],
);
const features = places.map((place) => print(withGeometry(place, found.get(String(place.id)), towns)));
writeFileSync(
  here('places.geojson'),
  `{ "type": "FeatureCollection", "features": [\n${features.join(',\n')}\n] }\n`,
);
console.log(`${features.length} places located.`);
