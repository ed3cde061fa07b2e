import { allTiles, type MapWindow, type TileName, tilesIn, widened } from './mapWindow';

export type ArchiveName = 'world' | 'relief';

/** Tiles of one archive and zoom that are taken together, or left out together. */
export interface Course {
  readonly archive: ArchiveName;
  /** Everywhere, where the lesson goes, or round the places that it may be left for. */
  readonly where: 'everywhere' | 'lesson' | 'places';
  readonly zoom: number;
  readonly tiles: readonly TileName[];
}

/** Relief tiles are taken for larger than they are, so one zoom later. */
const LATER: Readonly<Record<ArchiveName, number>> = { world: 0, relief: 1 };

/** One may move the map so much further than a step shows it; relief is heavy, and forgives being coarse. */
const MARGIN: Readonly<Record<ArchiveName, number>> = { world: 0.5, relief: 0 };

/**
 * What an extract holds, the most needed first: the world as far as it is seen whole, the land that
 * the lesson shows and one zoom closer, its relief, then what is seen beside them. Where there is room
 * for no more, the rest is left out, and the map draws the coarser tiles that it has.
 */
export function coursesOf(
  lesson: readonly MapWindow[],
  places: readonly MapWindow[],
): readonly Course[] {
  return [
    ...everywhere('world', 0, 3),
    ...round('world', 'lesson', lesson, [4, 5, 6]),
    ...everywhere('relief', 0, 1),
    ...round('relief', 'lesson', lesson, [2, 3, 4]),
    ...everywhere('relief', 2, 2),
    ...everywhere('world', 4, 4),
    ...round('world', 'places', places, [5, 6]),
    ...everywhere('relief', 3, 3),
  ];
}

const everywhere = (archive: ArchiveName, from: number, to: number): readonly Course[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).map((zoom) => ({
    archive,
    where: 'everywhere',
    zoom,
    tiles: allTiles(zoom),
  }));

function round(
  archive: ArchiveName,
  where: Course['where'],
  windows: readonly MapWindow[],
  zooms: readonly number[],
): readonly Course[] {
  return zooms
    .map((zoom) => ({
      archive,
      where,
      zoom,
      tiles: once(windows.flatMap((window) => seenIn(window, archive, zoom))),
    }))
    .filter(({ tiles }) => tiles.length > 0);
}

/** Up to the zoom of the window with a margin, one zoom closer without one. */
function seenIn(window: MapWindow, archive: ArchiveName, zoom: number): readonly TileName[] {
  const closest = Math.floor(window.zoom);
  const seenAt = zoom + LATER[archive];
  if (seenAt > closest + 1) return [];
  return tilesIn(seenAt > closest ? window : widened(window, MARGIN[archive]), zoom);
}

const once = (tiles: readonly TileName[]): readonly TileName[] => [
  ...new Map(tiles.map((tile) => [`${tile.x}/${tile.y}`, tile])).values(),
];
