import type { Position } from '../domain/place';
import type { Camera } from '../state/view';
import { dot, isOnMap, isOnNearSide, type Look, lookOf, vectorOf } from './globeLook';

/** A tile of the Web Mercator pyramid. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

interface Seen {
  readonly width: number;
  readonly height: number;
  readonly isGlobe: boolean;
}

interface Pyramid {
  /** Pixels a tile at its own zoom. */
  readonly tileSize: number;
  readonly maxZoom: number;
  /** A raster is drawn at the nearest zoom, a vector tile from its own zoom on. */
  readonly isRounded: boolean;
}

/** Up to this zoom a globe shows other tiles than a flat map. */
const LAST_ROUND = 4;

/** More than these are not worth their bytes before they are asked for. */
const MOST = 24;

/** The tiles that a map of so many pixels shows from a camera, the middle ones first; north is up. */
export function tilesAround(
  camera: Camera,
  seen: Seen,
  { tileSize, maxZoom, isRounded }: Pyramid,
): readonly Tile[] {
  const exact = camera.zoom + Math.log2(512 / tileSize);
  const z = Math.min(maxZoom, Math.max(0, isRounded ? Math.round(exact) : Math.floor(exact)));
  const isRound = seen.isGlobe && z <= LAST_ROUND;
  return (isRound ? tilesOfGlobe : tilesOfPlane)(camera, seen, z).slice(0, MOST);
}

function tilesOfPlane(
  { zoom, longitude, latitude }: Camera,
  { width, height }: Seen,
  z: number,
): readonly Tile[] {
  const side = 2 ** z;
  const pixels = 512 * 2 ** (zoom - z);
  const middle = [((longitude + 180) / 360) * side, mercatorY(latitude) * side] as const;
  const columns = between(middle[0], width / pixels / 2);
  const rows = between(middle[1], height / pixels / 2).filter((y) => y >= 0 && y < side);
  const away = ([x, y]: readonly [number, number]) =>
    Math.hypot(x + 0.5 - middle[0], y + 0.5 - middle[1]);
  const all = columns.flatMap((x) => rows.map((y) => [x, y] as const));
  const near = all.sort((a, b) => away(a) - away(b));
  const tiles = near.map(([x, y]) => ({ z, x: ((x % side) + side) % side, y }));
  return [...new Map(tiles.map((tile) => [`${tile.x}/${tile.y}`, tile])).values()];
}

/** Those of which a point faces the eye and lies on the map. */
function tilesOfGlobe(camera: Camera, { width, height }: Seen, z: number): readonly Tile[] {
  const view = { ...camera, bearing: 0, pitch: 0, width, height };
  const look = lookOf(view);
  const side = Array.from({ length: 2 ** z }, (_, at) => at);
  return side
    .flatMap((x) => side.map((y) => ({ z, x, y })))
    .filter((tile) => {
      const points = pointsOf(tile).map(vectorOf);
      return points.some((point) => isOnNearSide(point, look) && isOnMap(point, look, view));
    })
    .sort((a, b) => nearness(b, look) - nearness(a, look));
}

/** As many points of a tile as find it on a globe, its edges' among them. */
function pointsOf({ z, x, y }: Tile): readonly Position[] {
  const parts = Math.max(2, 16 / 2 ** z);
  const steps = Array.from({ length: parts + 1 }, (_, at) => at / parts);
  return steps.flatMap((across) => steps.map((down) => positionOf(z, x + across, y + down)));
}

const nearness = ({ z, x, y }: Tile, { eye }: Look) =>
  dot(vectorOf(positionOf(z, x + 0.5, y + 0.5)), eye);

/** A globe's first and last rows reach its poles. */
function positionOf(z: number, x: number, y: number): Position {
  const side = 2 ** z;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / side))) * 180) / Math.PI;
  return [(x / side) * 360 - 180, y === 0 ? 90 : y === side ? -90 : latitude];
}

/** The whole numbers from so far before to so far behind. */
function between(middle: number, reach: number): number[] {
  const first = Math.floor(middle - reach);
  return Array.from({ length: Math.floor(middle + reach) - first + 1 }, (_, at) => first + at);
}

/** How far down the Mercator square a latitude lies, from 0 to 1. */
function mercatorY(latitude: number): number {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
