import type { Position } from '../domain/place';
import type { Camera } from '../state/view';

/**
 * A stretch of the flat map in parts of the world's width, from the antimeridian eastwards and from the
 * top down (Web Mercator), and the zoom that it is seen at. Its west may lie below 0, its east above 1.
 */
export interface MapWindow {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
  readonly zoom: number;
}

export interface TileName {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The map on a large screen, in CSS pixels; zoom 0 is 512 of them. */
const SCREEN = { width: 1600, height: 1000 };
const WORLD_PIXELS = 512;

/** What a camera sees on a large screen. */
export function windowOf({ zoom, longitude, latitude }: Camera): MapWindow {
  const [x, y] = onMap([longitude, latitude]);
  return windowAt(x, y, zoom);
}

/** A window that is larger by a part of its size on every side. */
export function widened({ west, north, east, south, zoom }: MapWindow, part: number): MapWindow {
  const [across, down] = [(east - west) * part, (south - north) * part];
  return {
    west: west - across,
    east: east + across,
    north: north - down,
    south: south + down,
    zoom,
  };
}

/** A stretch of the earth, west, south, east, north in degrees, as a screen shows it no closer than `closest`. */
export function windowRound(box: readonly [number, number, number, number], closest: number) {
  const [west, north] = onMap([box[0], box[3]]);
  const [east, south] = onMap([box[2], box[1]]);
  const fits = Math.min(SCREEN.width / (east - west), SCREEN.height / (south - north));
  const zoom = Math.max(0, Math.min(closest, Math.log2(fits / WORLD_PIXELS)));
  return windowAt((west + east) / 2, (north + south) / 2, zoom);
}

function windowAt(x: number, y: number, zoom: number): MapWindow {
  const scale = WORLD_PIXELS * 2 ** zoom * 2;
  const [across, down] = [SCREEN.width / scale, SCREEN.height / scale];
  return { west: x - across, east: x + across, north: y - down, south: y + down, zoom };
}

const onMap = ([longitude, latitude]: Position): readonly [number, number] => {
  const angle = (Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180;
  return [(longitude + 180) / 360, (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2];
};

/** The tiles of a zoom that a window touches; it goes round the world and ends at its top and bottom. */
export function tilesIn({ west, north, east, south }: MapWindow, z: number): readonly TileName[] {
  const count = 2 ** z;
  const row = (part: number) => Math.max(0, Math.min(count - 1, Math.floor(part * count)));
  const first = Math.floor(west * count);
  const last = Math.min(Math.floor(east * count), first + count - 1);
  const tiles: TileName[] = [];
  for (let x = first; x <= last; x++)
    for (let y = row(north); y <= row(south); y++)
      tiles.push({ z, x: ((x % count) + count) % count, y });
  return tiles;
}

/** Every tile of a zoom. */
export const allTiles = (z: number): readonly TileName[] =>
  tilesIn({ west: 0, north: 0, east: 1, south: 1, zoom: z }, z);
