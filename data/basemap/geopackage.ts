/** Reads a table of a GeoPackage (OGC 12-128) as GeoJSON features. */
import { readFileSync } from 'node:fs';
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import initSqlJs from 'sql.js';

export type Row = Readonly<Record<string, string | number | null>>;
export type Area = Feature<MultiPolygon, Row>;
export type Lines = Feature<MultiLineString, Row>;

/** Bytes of the envelope by its kind, bits 1 to 3 of the header's flags. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/** Skips the GeoPackage header and reads the plain, little- or big-endian WKB behind it. */
function geometryOf(blob: Uint8Array): MultiPolygon | MultiLineString {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  let at = 8 + (ENVELOPE_BYTES[(view.getUint8(3) >> 1) & 7] ?? 0);
  let isLittle = true;
  const count = () => {
    at += 4;
    return view.getUint32(at - 4, isLittle);
  };
  const number = () => {
    at += 8;
    return view.getFloat64(at - 8, isLittle);
  };
  const line = (): Position[] => Array.from({ length: count() }, () => [number(), number()]);
  const rings = (): Position[][] => Array.from({ length: count() }, line);
  const type = () => {
    isLittle = view.getUint8(at) === 1;
    at += 1;
    return count();
  };
  const parts = <T>(read: () => T): T[] =>
    Array.from({ length: count() }, () => {
      type();
      return read();
    });
  const kind = type();
  if (kind === 5) return { type: 'MultiLineString', coordinates: parts(line) };
  if (kind === 6) return { type: 'MultiPolygon', coordinates: parts(rings) };
  throw new Error(`A geometry of WKB type ${kind} is not read here; 5 and 6 are.`);
}

/**
 * All rows of `table` that have a geometry, their other columns as properties. Coordinates are
 * degrees (EPSG 4326). Takes MultiPolygon and MultiLineString tables; throws on any other.
 */
export async function readGeoPackage<T extends Area | Lines>(
  file: string,
  table: string,
): Promise<T[]> {
  const sql = await initSqlJs();
  const database = new sql.Database(readFileSync(file));
  const statement = database.prepare(`SELECT * FROM "${table}"`);
  const features: T[] = [];
  while (statement.step()) {
    const { geom, ...properties } = statement.getAsObject();
    if (!(geom instanceof Uint8Array)) continue;
    features.push({ type: 'Feature', properties, geometry: geometryOf(geom) } as T);
  }
  statement.free();
  database.close();
  return features;
}
