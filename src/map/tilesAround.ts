import type { Camera } from '../state/view';

/** A tile of the Web Mercator pyramid. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

interface Seen {
  readonly width: number;
  readonly height: number;
}

interface Pyramid {
  /** Pixels a tile at its own zoom. */
  readonly tileSize: number;
  readonly maxZoom: number;
  /** A raster is drawn at the nearest zoom, a vector tile from its own zoom on. */
  readonly isRounded: boolean;
}

/** More than these are not worth their bytes before they are asked for. */
const MOST = 24;

/** The tiles that a map of so many pixels shows from a camera, the middle ones first; north is up. */
export function tilesAround(
  { zoom, longitude, latitude }: Camera,
  { width, height }: Seen,
  { tileSize, maxZoom, isRounded }: Pyramid,
): readonly Tile[] {
  const exact = zoom + Math.log2(512 / tileSize);
  const z = Math.min(maxZoom, Math.max(0, isRounded ? Math.round(exact) : Math.floor(exact)));
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
  return [...new Map(tiles.map((tile) => [`${tile.x}/${tile.y}`, tile])).values()].slice(0, MOST);
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
