import { bearingTo, destination, distanceKm } from './distance';
import type { Place, Position } from './place';
import type { Shape } from './placeFeature';

/** Mean radius of the earth in kilometres (IUGG), as distances between points have it. */
const EARTH_KM = 6371.0088;

/** How far a point is from a place in kilometres, and the point of the place that is nearest to it. */
export interface Nearest {
  readonly km: number;
  readonly position: Position;
}

/**
 * The great-circle distance from a point to a place, in kilometres: to its point, to the circle round it
 * (`radiusKm`), or to the edge of its area; 0 inside. Null where the place is not located. Without an
 * outline an area counts as its point.
 */
export function nearestOfPlace(
  from: Position,
  { point, radiusKm }: Pick<Place, 'point' | 'radiusKm'>,
  shape?: Shape,
): Nearest | null {
  if (point && radiusKm) return nearestOfCircle(from, point, radiusKm);
  if (shape && shape.type !== 'Point') return nearestOfShape(from, shape);
  return point && { km: distanceKm(from, point), position: point };
}

function nearestOfCircle(from: Position, centre: Position, radiusKm: number): Nearest {
  const km = distanceKm(from, centre);
  if (km <= radiusKm) return { km: 0, position: from };
  const position = destination(centre, bearingTo(centre, from), radiusKm);
  return { km: km - radiusKm, position };
}

type Area = Exclude<Shape, { type: 'Point' }>;

/** The nearest point of a line or of an area; an area holds its inside, without its holes. */
export function nearestOfShape(from: Position, shape: Area): Nearest {
  if (isInside(from, shape)) return { km: 0, position: from };
  let nearest: Nearest | null = null;
  for (const line of linesOf(shape))
    for (let at = 1; at < line.length; at++) {
      const found = nearestOfEdge(from, line[at - 1] as Position, line[at] as Position);
      if (!nearest || found.km < nearest.km) nearest = found;
    }
  return nearest ?? { km: Infinity, position: from };
}

function linesOf(shape: Area): readonly (readonly Position[])[] {
  if (shape.type === 'LineString') return [shape.coordinates];
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

/** In a ring and in none of its holes (RFC 7946, section 3.1.6), whichever way the rings turn. */
export function isInside(position: Position, shape: Area): boolean {
  if (shape.type === 'LineString') return false;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.some(([outer, ...holes]) =>
    Boolean(outer && isInRing(position, outer) && !holes.some((hole) => isInRing(position, hole))),
  );
}

/** Degrees from one longitude to another by the shorter way, -180 to 180. */
const turn = (from: number, to: number) => ((((to - from + 180) % 360) + 360) % 360) - 180;

/**
 * Counts the edges that cross the meridian between a position and the north pole: odd is inside (the even-odd
 * rule). Longitudes are compared by the shorter way round, so that a ring may cross the antimeridian; a ring
 * that goes round a pole holds the one that is on its side of the equator. Edges are straight in degrees, as
 * RFC 7946 has them.
 */
function isInRing([longitude, latitude]: Position, ring: readonly Position[]): boolean {
  let isOdd = false;
  let winding = 0;
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [x1, y1] = ring[at - 1] as Position;
    const [x2, y2] = ring[at] as Position;
    const step = turn(x1, x2);
    const [a, b] = [turn(longitude, x1), turn(longitude, x1) + step];
    winding += step;
    sum += y2;
    if (a >= 0 !== b >= 0 && y1 + ((y2 - y1) * -a) / step > latitude) isOdd = !isOdd;
    // The other side of the globe is passed where an edge runs over 180 degrees from here.
  }
  const holdsNorth = Math.abs(winding) > 180 && sum > 0;
  return isOdd !== holdsNorth;
}

type Vector = readonly [number, number, number];
const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [radians(longitude), radians(latitude)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const scaled = ([x, y, z]: Vector, by: number): Vector => [x * by, y * by, z * by];

/**
 * The nearest point of the great circle between two positions: the foot of the perpendicular where it lies
 * between them, else the nearer end (cross-track distance; Ed Williams, Aviation Formulary).
 */
function nearestOfEdge(from: Position, a: Position, b: Position): Nearest {
  const [p, u, v] = [vectorOf(from), vectorOf(a), vectorOf(b)];
  const normal = cross(u, v);
  const length = Math.hypot(...normal);
  if (length > 1e-12) {
    const n = scaled(normal, 1 / length);
    const sine = dot(p, n);
    const foot: Vector = [p[0] - sine * n[0], p[1] - sine * n[1], p[2] - sine * n[2]];
    if (dot(cross(u, foot), n) >= 0 && dot(cross(foot, v), n) >= 0) {
      const position = [
        degrees(Math.atan2(foot[1], foot[0])),
        degrees(Math.atan2(foot[2], Math.hypot(foot[0], foot[1]))),
      ] as const;
      return { km: EARTH_KM * Math.asin(Math.min(1, Math.abs(sine))), position };
    }
  }
  const [toA, toB] = [distanceKm(from, a), distanceKm(from, b)];
  return toA <= toB ? { km: toA, position: a } : { km: toB, position: b };
}
