import { archiveOf } from './archiveBytes';
import { type ArchiveIndex, readTiles, type TilePlace } from './archiveIndex';
import type { ArchiveName, Course } from './extractPlan';

/** New archives with some of the tiles, and the courses for which there was no room. */
export interface Extract {
  readonly archives: Readonly<Record<ArchiveName, Blob>>;
  readonly omitted: readonly Course[];
}

export interface ExtractOptions {
  readonly courses: readonly Course[];
  /** Bytes that both archives may have together. */
  readonly room: number;
  /** How much of it has been read, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** What an entry of a directory takes at most, and both archives' headers. */
const ENTRY = 14;
const HEADS = 1000;

/** Takes what there is room for out of the archives. The coarsest tile is always taken. */
export async function extract(
  indexes: Readonly<Record<ArchiveName, ArchiveIndex>>,
  { courses, room, onProgress }: ExtractOptions,
): Promise<Extract> {
  const taken = { world: new Taken(), relief: new Taken() };
  const omitted: Course[] = [];
  let left = room - HEADS;
  for (const [at, course] of courses.entries()) {
    const { find } = indexes[course.archive];
    const places = (await Promise.all(course.tiles.map(find))).filter((place) => place !== null);
    const cost = taken[course.archive].costOf(places);
    if (cost > left && at > 0) omitted.push(course);
    else {
      taken[course.archive].add(places);
      left -= cost;
    }
  }
  const whole = taken.world.bytes + taken.relief.bytes;
  let read = 0;
  const onRead = (bytes: number) => {
    read += bytes;
    onProgress(Math.min(1, read / whole));
  };
  const cut = async (name: ArchiveName) => {
    const places = taken[name].places();
    const tiles = await readTiles(indexes[name], places, onRead);
    const stored = places.flatMap(({ id, offset }) => {
      const bytes = tiles.get(offset);
      return bytes ? [{ id, bytes }] : [];
    });
    return archiveOf(stored, indexes[name].header);
  };
  return { archives: { world: await cut('world'), relief: await cut('relief') }, omitted };
}

/** The tiles that are taken of one archive; equal ones cost their bytes once. */
class Taken {
  private readonly byId = new Map<number, TilePlace>();
  private readonly offsets = new Set<number>();
  bytes = 0;

  costOf(places: readonly TilePlace[]): number {
    const fresh = places.filter(({ id }) => !this.byId.has(id));
    const contents = new Map(fresh.map(({ offset, length }) => [offset, length]));
    const bytes = [...contents]
      .filter(([offset]) => !this.offsets.has(offset))
      .reduce((sum, [, length]) => sum + length, 0);
    return bytes + fresh.length * ENTRY;
  }

  add(places: readonly TilePlace[]): void {
    for (const place of places) {
      if (!this.offsets.has(place.offset)) this.bytes += place.length;
      this.offsets.add(place.offset);
      this.byId.set(place.id, place);
    }
  }

  places(): readonly TilePlace[] {
    return [...this.byId.values()];
  }
}
