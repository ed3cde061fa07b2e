import type { Extent, Place, Position } from '../domain/place';
import type { PlaceFeature, Shape } from '../domain/placeFeature';

/** The place that a Linked Places feature describes. */
export function placeOf({ id, geometry, bbox, properties, names, links }: PlaceFeature): Place {
  const { title, kind, precision, ccodes, note, radiusKm } = properties;
  const extent = bbox ?? (geometry ? extentOf(geometry) : null);
  return {
    id,
    title,
    kind,
    precision,
    ccodes,
    note,
    radiusKm,
    names,
    links,
    isApproximate: properties.approximate ?? false,
    point: properties.reprPoint ?? pointOf(geometry, extent),
    extent,
  };
}

function pointOf(geometry: Shape | null, extent: Extent | null): Position | null {
  if (geometry?.type === 'Point') return geometry.coordinates;
  return extent ? [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2] : null;
}

/** West, south, east, north of a geometry, in degrees. */
export function extentOf(geometry: Shape): Extent {
  const positions = positionsOf(geometry);
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return [lowest(longitudes), lowest(latitudes), highest(longitudes), highest(latitudes)];
}

const lowest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

function positionsOf(geometry: Shape): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.coordinates.flat(2);
}
