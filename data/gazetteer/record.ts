/** A feature of places.geojson: what is written by hand stays, its geometry is filled. */
import type { Feature, Geometry, MultiPolygon, Position } from 'geojson';
import { labelPoint } from '../basemap/geometry.ts';
import type { Box } from './units.ts';

export interface Located {
  /** None where the place is in no source. */
  readonly geometry: Geometry | null;
  /** Where the coordinates come from. */
  readonly located?: string;
  /** The part in which the name stands, when not the whole. */
  readonly labelled?: MultiPolygon;
}

/** What reaches this far east and west crosses the antimeridian. */
const EDGE = 179.5;

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

/** What an area has besides its geometry: a place for its name, and a box if the usual one misleads. */
function besides({ geometry, labelled }: Located, towns: readonly Position[]) {
  if (geometry?.type !== 'MultiPolygon') return {};
  const point = labelPoint(labelled ?? geometry, towns).coordinates;
  return { reprPoint: point.map((value) => Number(value.toFixed(2))), bbox: boxAcross(geometry) };
}

/** The place with the geometry found for it; its name keeps away from `towns`. */
export function withGeometry(
  { id, properties, bbox: _, geometry: __, ...rest }: Feature,
  found: Located,
  towns: readonly Position[],
): Feature {
  const { reprPoint: ___, located: ____, ...kept } = properties ?? {};
  const { reprPoint, bbox } = besides(found, towns);
  return {
    ...rest,
    ...(id !== undefined && { id }),
    properties: {
      ...kept,
      ...(found.located && { located: found.located }),
      ...(reprPoint && { reprPoint }),
    },
    ...(bbox && { bbox: [...bbox] }),
    geometry: found.geometry,
  };
}

/** JSON to read and edit: short records, the box and the geometry on a line each. */
export function print({ geometry, bbox, type, id, properties, ...rest }: Feature): string {
  const head = JSON.stringify({ type, id, properties, ...rest }, null, 2)
    .replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, inside) => `[${inside.replace(/\s+/g, ' ')}]`)
    .replace(
      /\{\s+([^[\]{}]{1,110}?)\s+\}/g,
      (_, inside) => `{ ${inside.replace(/\n\s+/g, ' ')} }`,
    );
  const box = bbox ? `,\n  "bbox": ${JSON.stringify(bbox)}` : '';
  return `${head.slice(0, -2)}${box},\n  "geometry": ${JSON.stringify(geometry)}\n}`;
}
