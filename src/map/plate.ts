import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import { distanceKm } from '../domain/distance';
import type { Position } from '../domain/place';
import type { Camera } from '../state/view';
import { globeViewOf } from './globeView';

/** A map on paper: how large it is in its own units, and where positions lie on it. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  /** Kilometres in a unit at the middle of the plate. */
  readonly kmPerUnit: number;
}
export type PlateSize = Pick<Plate, 'width' | 'height'>;

const EARTH_KM = 6371.0088;
/** A single place is shown with the land round it, so many kilometres across. */
const LEAST_KM = 1100;
/** Room for a number beside each place. */
const EDGE = 0.09;
/** Positions farther than this from their middle, in degrees, are shown on a map of the world. */
const FAR = 75;

/** The plate that holds all positions, as large as they allow; equal in area, north up in its middle. */
export function plateOf(points: readonly Position[], size: PlateSize): Plate {
  const { longitude, latitude } = globeViewOf(points);
  const centre: Position = [longitude, latitude];
  const isNear = points.every(
    (point) => distanceKm(centre, point) < (FAR * EARTH_KM * Math.PI) / 180,
  );
  const projection = isNear
    ? geoAzimuthalEqualArea().rotate([-longitude, -latitude])
    : geoEqualEarth().rotate([-longitude, 0]);
  return fitted(projection.scale(EARTH_KM).translate([0, 0]), points, size);
}

function fitted(
  projection: GeoProjection,
  points: readonly Position[],
  { width, height }: PlateSize,
): Plate {
  const seen = points.flatMap(([x, y]) => {
    const at = projection([x, y]);
    return at ? [at] : [];
  });
  const [left, right] = ends(seen.map(([x]) => x));
  const [top, bottom] = ends(seen.map(([, y]) => y));
  const inner = 1 - 2 * EDGE;
  const km = Math.max(
    (right - left) / (width * inner),
    (bottom - top) / (height * inner),
    LEAST_KM / Math.max(width, height),
  );
  const scale = EARTH_KM / km;
  projection
    .scale(scale)
    .translate([width / 2 - (left + right) / (2 * km), height / 2 - (top + bottom) / (2 * km)])
    .clipExtent([
      [-10, -10],
      [width + 10, height + 10],
    ])
    .precision(0.3);
  return { width, height, projection, kmPerUnit: kmPerUnitOf(projection, width / 2, height / 2) };
}

const ends = (values: readonly number[]): readonly [number, number] =>
  values.length ? [Math.min(...values), Math.max(...values)] : [0, 0];

function kmPerUnitOf(projection: GeoProjection, x: number, y: number): number {
  const here = projection.invert?.([x - 1, y]);
  const there = projection.invert?.([x + 1, y]);
  return here && there ? distanceKm(here, there) / 2 : 1;
}

/** About what a camera shows on a map as wide as most screens, as positions to hold. */
export function positionsSeen({ zoom, longitude, latitude }: Camera): readonly Position[] {
  const across = Math.min(150, (360 * 900) / (512 * 2 ** zoom));
  const [high, low] = [latitude + across / 5, latitude - across / 5];
  return [
    [longitude - across / 2, latitude],
    [longitude + across / 2, latitude],
    [longitude, Math.min(85, high)],
    [longitude, Math.max(-85, low)],
  ];
}

/** A round number of kilometres that is at most so many units long: 1, 2 or 5 and noughts. */
export function barOf({ kmPerUnit }: Plate, longest: number): { km: number; units: number } {
  const most = kmPerUnit * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((times) => times * power <= most) ?? 1) * power;
  return { km, units: km / kmPerUnit };
}
