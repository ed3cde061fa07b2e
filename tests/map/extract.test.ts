import { openSync, readSync } from 'node:fs';
import fc from 'fast-check';
import { Compression, PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArchiveIndex, openIndex } from '../../src/map/archiveIndex';
import { type Extract, extract } from '../../src/map/extract';
import { type ArchiveName, type Course, coursesOf } from '../../src/map/extractPlan';
import {
  allTiles,
  type MapWindow,
  type TileName,
  tilesIn,
  windowOf,
} from '../../src/map/mapWindow';

/** The basemap as it is served. */
class FileOnDisk implements Source {
  private readonly file: number;
  constructor(private readonly path: string) {
    this.file = openSync(path, 'r');
  }
  getKey = () => this.path;
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const bytes = new Uint8Array(length);
    const read = readSync(this.file, bytes, 0, length, offset);
    return { data: bytes.slice(0, read).buffer };
  }
}

class FileInMemory implements Source {
  constructor(private readonly blob: Blob) {}
  getKey = () => 'extract';
  getBytes = async (offset: number, length: number) => ({
    data: await this.blob.slice(offset, offset + length).arrayBuffer(),
  });
}

const onDisk = (name: ArchiveName) => new FileOnDisk(`public/basemap/${name}.pmtiles`);
let indexes: Readonly<Record<ArchiveName, ArchiveIndex>>;
beforeAll(async () => {
  indexes = { world: await openIndex(onDisk('world')), relief: await openIndex(onDisk('relief')) };
});

const cut = (courses: readonly Course[], room: number): Promise<Extract> =>
  extract(indexes, { courses, room, onProgress: () => undefined });
const opened = ({ archives }: Extract, name: ArchiveName) =>
  new PMTiles(new FileInMemory(archives[name]));
const isIn = (course: Course, { omitted }: Extract) => !omitted.includes(course);

const camera = fc.record({
  zoom: fc.double({ min: 0, max: 8, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
});
const windows = fc.array(camera.map(windowOf), { maxLength: 4 });

describe('an extract', () => {
  const kabul = windowOf({ zoom: 5.2, longitude: 69.2, latitude: 34.5 });

  it('has every tile that it planned, each with the bytes of the archive it was cut from', async () => {
    const courses = coursesOf([kabul], []);
    const made = await cut(courses, 9_000_000);
    expect(made.omitted).toEqual([]);
    for (const name of ['world', 'relief'] as const) {
      const [whole, part] = [new PMTiles(onDisk(name)), opened(made, name)];
      const tiles = courses.filter(({ archive }) => archive === name).flatMap((one) => one.tiles);
      for (const { z, x, y } of sample(tiles)) {
        const [there, here] = [await whole.getZxy(z, x, y), await part.getZxy(z, x, y)];
        expect(here?.data.byteLength, `${name} ${z}/${x}/${y}`).toBeGreaterThan(0);
        const [before, after] = [there, here].map((tile) => Buffer.from(tile?.data ?? none));
        expect(before?.equals(after ?? Buffer.from(none))).toBe(true);
      }
      expect(await part.getZxy(6, 0, 30), 'beyond the plan').toBeUndefined();
    }
  });

  it('says what a reader of archives needs to know', async () => {
    const header = await opened(await cut(coursesOf([kabul], []), 6_000_000), 'world').getHeader();
    const { tileType, tileCompression } = indexes.world.header;
    expect(header).toMatchObject({
      specVersion: 3,
      internalCompression: Compression.None,
      tileType,
      tileCompression,
      minZoom: 0,
      maxZoom: 6,
      minLon: -180,
      maxLon: 180,
    });
  });

  it('keeps to its room, leaves out whole courses, and has the coarsest tile however small it is', async () => {
    await fc.assert(
      fc.asyncProperty(windows, fc.integer({ min: 0, max: 4_000_000 }), async (seen, room) => {
        const courses = coursesOf(seen, []);
        const made = await cut(courses, room);
        const [world, relief] = [made.archives.world.size, made.archives.relief.size];
        const coarsest = (await indexes.world.find({ z: 0, x: 0, y: 0 }))?.length ?? 0;
        expect(world + relief).toBeLessThanOrEqual(Math.max(room, coarsest + 1000));
        const archive = opened(made, 'world');
        expect(await archive.getZxy(0, 0, 0)).toBeDefined();
        for (const course of courses.filter((one) => one.archive === 'world' && isIn(one, made)))
          for (const { z, x, y } of sample(course.tiles))
            expect(await archive.getZxy(z, x, y)).toBeDefined();
      }),
      { numRuns: 10 },
    );
  });

  it('fails where the archive cannot be read', async () => {
    const { find, header } = indexes.world;
    const cutOff = {
      ...onDisk('world'),
      getKey: () => 'x',
      getBytes: async () => ({ data: new ArrayBuffer(0) }),
    };
    const broken = { ...indexes, world: { find, header, source: cutOff } };
    const options = { courses: coursesOf([], []), room: 1e6, onProgress: () => undefined };
    await expect(extract(broken, options)).rejects.toThrow('is not whole');
  });
});

const sample = <T>(tiles: readonly T[]): readonly T[] =>
  tiles.filter((_, at) => at % Math.ceil(tiles.length / 20) === 0);

describe('a plan', () => {
  it('has every tile that a step shows, at its own zoom and one closer', () => {
    fc.assert(
      fc.property(camera, (seen) => {
        const window = windowOf(seen);
        const planned = new Set(
          coursesOf([window], [])
            .filter(({ archive }) => archive === 'world')
            .flatMap(({ tiles }) => tiles.map(nameOf)),
        );
        for (const z of [Math.floor(seen.zoom), Math.floor(seen.zoom) + 1].filter(
          (one) => one <= 6,
        ))
          for (const tile of tilesIn(window, z)) expect(planned).toContain(nameOf(tile));
      }),
    );
  });

  it('never takes a tile for one of another world', () => {
    fc.assert(
      fc.property(camera, fc.integer({ min: 0, max: 6 }), (seen, z) => {
        const all = new Set(allTiles(z).map(nameOf));
        const tiles = tilesIn(windowOf(seen), z).map(nameOf);
        expect(tiles.every((tile) => all.has(tile))).toBe(true);
        expect(new Set(tiles).size).toBe(tiles.length);
      }),
    );
  });

  it('takes both sides of the antimeridian', () => {
    const window: MapWindow = { west: -0.01, east: 0.01, north: 0.41, south: 0.42, zoom: 5 };
    expect(tilesIn(window, 5).map(({ x }) => x)).toEqual([31, 0]);
  });
});

const none = new ArrayBuffer(0);
const nameOf = ({ z, x, y }: TileName) => `${z}/${x}/${y}`;
