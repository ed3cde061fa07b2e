/**
 * The ocean and its coast. Up to zoom 3 they are Natural Earth's own small scales: the detailed
 * polygon, turned inside out, tears there. From zoom 4 they are what the land leaves over.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { lonLat, polygonsOf, ringArea } from './geometry.ts';
import type { Land } from './land.ts';
import { feature, type Layer, MAX_ZOOM, type MapFeature } from './layer.ts';
import { readShapefile } from './shapefile.ts';

type Ocean = MapFeature<Polygon | MultiPolygon>;

const WORLD: Position[] = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
];
/** Smaller holes in the land than this, in square kilometres, are faults of the data. */
const SMALLEST_INLAND_SEA = 1000;

/** Whether a segment runs along the frame of the world rather than along a coast. */
function isFrame(from: Position, to: Position): boolean {
  const [[ax, ay], [bx, by]] = [lonLat(from), lonLat(to)];
  const isMeridian = Math.abs(ax) > 179.99 && Math.abs(bx) > 179.99;
  return isMeridian || Math.abs(ay + by) > 179.8 || (ay < -84.9 && by < -84.9);
}

/** The coast of an ocean: its rings without the segments along the frame. */
function coastOf(ocean: readonly Ocean[]): Position[][] {
  const lines: Position[][] = [];
  for (const ring of ocean.flatMap(({ geometry }) => polygonsOf(geometry).flat())) {
    let line: Position[] = [];
    const endLine = () => {
      if (line.length > 1) lines.push(line);
      line = [];
    };
    ring.slice(1).forEach((to, i) => {
      const from = ring[i] ?? to;
      if (isFrame(from, to)) endLine();
      else line = line.length > 0 ? [...line, to] : [from, to];
    });
    endLine();
  }
  return lines;
}

function detailedOcean(land: Land): Ocean[] {
  const polygons = land.all.coordinates;
  const outside = feature<Polygon>({
    type: 'Polygon',
    coordinates: [WORLD, ...polygons.flatMap(([outer]) => (outer ? [outer] : []))],
  });
  const inlandSeas = polygons
    .flatMap(([, ...holes]) => holes)
    .filter((hole) => ringArea(hole) > SMALLEST_INLAND_SEA)
    .map((hole) => feature<Polygon>({ type: 'Polygon', coordinates: [hole] }));
  return [outside, ...inlandSeas];
}

export async function ocean(land: Land): Promise<Layer[]> {
  const world = (await readShapefile('ne_110m_ocean')) as Ocean[];
  const continent = (await readShapefile('ne_50m_ocean')) as Ocean[];
  const bare = (features: readonly Ocean[]) => features.map(({ geometry }) => feature(geometry));
  const coast = (features: readonly Ocean[]) => [
    feature({ type: 'MultiLineString' as const, coordinates: coastOf(features) }),
  ];
  return [
    { name: 'ocean', minZoom: 0, maxZoom: 1, features: bare(world) },
    { name: 'ocean', minZoom: 2, maxZoom: 3, features: bare(continent), tolerance: 6 },
    { name: 'ocean', minZoom: 4, maxZoom: MAX_ZOOM, features: detailedOcean(land) },
    { name: 'coast', minZoom: 0, maxZoom: 1, features: coast(world) },
    { name: 'coast', minZoom: 2, maxZoom: 3, features: coast(continent), tolerance: 6 },
    { name: 'coast', minZoom: 4, maxZoom: MAX_ZOOM, features: [feature(land.coast)] },
  ];
}
