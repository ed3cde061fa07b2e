/** Writes a PMTiles archive, version 3 (github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md). */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** As stored: a vector tile is gzipped, a picture is not. */
  readonly bytes: Buffer;
}

export interface ArchiveOptions {
  readonly type: 'mvt' | 'webp';
  readonly maxZoom: number;
  readonly metadata: unknown;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  run: number;
}

const HEADER_BYTES = 127;
/** Header and root directory must fit the first 16 KiB. */
const ROOT_LIMIT = 16384 - HEADER_BYTES;
const [GZIP, NO_COMPRESSION] = [2, 1];
const TILE_TYPES = { mvt: 1, webp: 4 };

const gzip = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 });

function varint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

function directory(entries: readonly Entry[]): Buffer {
  const out: number[] = [];
  varint(out, entries.length);
  for (const [i, entry] of entries.entries()) varint(out, entry.id - (entries[i - 1]?.id ?? 0));
  for (const entry of entries) varint(out, entry.run);
  for (const entry of entries) varint(out, entry.length);
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    const isNext = before !== undefined && before.offset + before.length === entry.offset;
    varint(out, isNext ? 0 : entry.offset + 1);
  });
  return gzip(Buffer.from(out));
}

/** The root directory, and leaves when it alone would be too large. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries);
  if (whole.length <= ROOT_LIMIT) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 512; ; size *= 2) {
    const leaves: Buffer[] = [];
    const roots: Entry[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += size) {
      const leaf = directory(entries.slice(i, i + size));
      roots.push({ id: entries[i]?.id ?? 0, run: 0, length: leaf.length, offset });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = directory(roots);
    if (root.length <= ROOT_LIMIT) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** Stores equal tiles once, in the order of their ids. */
function pack(tiles: readonly Tile[]): { entries: Entry[]; contents: Buffer[]; bytes: number } {
  const sorted = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: tile.bytes }))
    .sort((a, b) => a.id - b.id);
  const seen = new Map<string, { offset: number; length: number }>();
  const entries: Entry[] = [];
  const contents: Buffer[] = [];
  let end = 0;
  for (const { id, bytes } of sorted) {
    const key = createHash('sha256').update(bytes).digest('hex');
    let place = seen.get(key);
    if (!place) {
      place = { offset: end, length: bytes.length };
      seen.set(key, place);
      contents.push(bytes);
      end += bytes.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, contents, bytes: end };
}

/** Writes `tiles` to `file`; returns the archive's size in bytes. */
export function writeArchive(
  file: string,
  tiles: readonly Tile[],
  options: ArchiveOptions,
): number {
  const { entries, contents, bytes } = pack(tiles);
  const { root, leaves } = directories(entries);
  const metadata = gzip(JSON.stringify(options.metadata));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles');
  header[7] = 3;
  const long = (at: number, value: number) => header.writeBigUInt64LE(BigInt(value), at);
  let offset = HEADER_BYTES;
  const section = (at: number, length: number) => {
    long(at, offset);
    long(at + 8, length);
    offset += length;
  };
  section(8, root.length);
  section(24, metadata.length);
  section(40, leaves.length);
  section(56, bytes);
  long(72, tiles.length);
  long(80, entries.length);
  long(88, contents.length);
  header[96] = 1;
  header[97] = GZIP;
  header[98] = options.type === 'mvt' ? GZIP : NO_COMPRESSION;
  header[99] = TILE_TYPES[options.type];
  header[101] = options.maxZoom;
  for (const [i, degrees] of [-180e7, -85e7, 180e7, 85e7].entries()) {
    header.writeInt32LE(degrees, 102 + i * 4);
  }
  writeFileSync(file, Buffer.concat([header, root, metadata, leaves, ...contents]));
  return offset;
}
