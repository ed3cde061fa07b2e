/** Plane and sphere geometry that several layers need. Positions are [longitude, latitude]. */
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

export type Ring = readonly Position[];
type Areal = Polygon | MultiPolygon;

/** A position's longitude and latitude, for positions that are known to have both. */
export function lonLat(position: Position | undefined): readonly [number, number] {
  return [position?.[0] ?? 0, position?.[1] ?? 0];
}

/** The polygons of a Polygon or MultiPolygon. */
export function polygonsOf(geometry: Areal): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Area of a ring on the sphere, in square kilometres. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = lonLat(ring[i - 1]);
    const [bx, by] = lonLat(ring[i]);
    sum += (bx - ax) * (Math.sin(ay * RADIANS) + Math.sin(by * RADIANS));
  }
  return (Math.abs(sum) / 2) * RADIANS * EARTH_RADIUS_KM ** 2;
}

/** Area of the outer rings, in square kilometres. */
export function areaOf(geometry: Areal): number {
  return polygonsOf(geometry).reduce((sum, [outer]) => sum + ringArea(outer ?? []), 0);
}

/** The largest polygon of a geometry. */
export function largestPolygon(geometry: Areal): Position[][] {
  const polygons = polygonsOf(geometry);
  return polygons.reduce((best, next) =>
    ringArea(next[0] ?? []) > ringArea(best[0] ?? []) ? next : best,
  );
}

/** Distance in kilometres on the sphere (haversine). */
export function distance(a: Position, b: Position): number {
  const [ax, ay] = lonLat(a);
  const [bx, by] = lonLat(b);
  const h =
    Math.sin(((by - ay) * RADIANS) / 2) ** 2 +
    Math.cos(ay * RADIANS) * Math.cos(by * RADIANS) * Math.sin(((bx - ax) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}

/** Whether a position lies inside the rings, by the even-odd rule. */
export function contains(rings: readonly Ring[], x: number, y: number): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = lonLat(ring[i]);
      const [bx, by] = lonLat(ring[j]);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  return isInside;
}

/** [west, south, east, north] of a ring, in degrees. */
export function boundsOf(ring: Ring): readonly [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/**
 * Chaikin's corner cutting, once. A corner is cut by a quarter of its sides but never by more than
 * `limit` degrees, so that surveyed straight borders keep their corners.
 */
export function smoothLine(
  line: Ring,
  isClosed: boolean,
  limit = Number.POSITIVE_INFINITY,
): Position[] {
  const smooth: Position[] = [];
  for (let i = 0; i < line.length - 1; i++) {
    const [ax, ay] = lonLat(line[i]);
    const [bx, by] = lonLat(line[i + 1]);
    const cut = Math.min(0.25, limit / (Math.hypot(bx - ax, by - ay) || 1));
    if (!isClosed && i === 0) smooth.push([ax, ay]);
    smooth.push([ax + (bx - ax) * cut, ay + (by - ay) * cut]);
    smooth.push([bx - (bx - ax) * cut, by - (by - ay) * cut]);
    if (!isClosed && i === line.length - 2) smooth.push([bx, by]);
  }
  if (isClosed && smooth[0]) smooth.push(smooth[0]);
  return smooth;
}

/** The pole of inaccessibility of the largest polygon: where a small label fits. */
export function poleOf(geometry: Areal): Point {
  const polygon = largestPolygon(geometry);
  const [, south, , north] = boundsOf(polygon[0] ?? []);
  const shrink = Math.cos(((south + north) / 2) * RADIANS);
  const plane = polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x * shrink, y]));
  const [x = 0, y = 0] = polylabel(plane, 0.05);
  return { type: 'Point', coordinates: [x / shrink, y] };
}

/** How many cells a side the grid of candidate label points has. */
const GRID = 26;

/**
 * Where a wide label fits: the grid point inside the largest polygon that lies farthest from its
 * border (north and south count more than east and west) and not near the points to `avoid`.
 */
export function labelPoint(geometry: Areal, avoid: readonly Position[]): Point {
  const outer = largestPolygon(geometry)[0] ?? [];
  const ring = outer.filter((_, i) => i % Math.max(1, Math.floor(outer.length / 500)) === 0);
  const [west, south, east, north] = boundsOf(ring);
  const shrink = Math.cos(((south + north) / 2) * RADIANS);
  const reach = (Math.sqrt(areaOf(geometry)) / 111) * 0.22;
  let best: Position | undefined;
  let bestRoom = -1;
  for (let i = 1; i < GRID; i++) {
    for (let j = 1; j < GRID; j++) {
      const x = west + ((east - west) * i) / GRID;
      const y = south + ((north - south) * j) / GRID;
      if (!contains([ring], x, y)) continue;
      const away = (p: Position, squeeze: number) => {
        const [px, py] = lonLat(p);
        return Math.hypot((px - x) * shrink * squeeze, py - y);
      };
      let room = Number.POSITIVE_INFINITY;
      for (const p of ring) room = Math.min(room, away(p, 0.6));
      for (const p of avoid) room *= 0.25 + 0.75 * Math.min(1, away(p, 0.45) / reach);
      if (room > bestRoom) [bestRoom, best] = [room, [x, y]];
    }
  }
  return best ? { type: 'Point', coordinates: best } : poleOf(geometry);
}
