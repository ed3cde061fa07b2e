import type { Header } from 'pmtiles';
import type { TilePlace } from './archiveIndex';

/** A tile of a new archive: its id on the curve, and its bytes as they are stored. */
export interface StoredTile extends Pick<TilePlace, 'id'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  /** How many tiles of following ids are this one; 0 points to a leaf. */
  readonly run: number;
}

const HEADER = 127;
/** Readers expect header and root directory in the first 16 KiB. */
const ROOT_LIMIT = 16_384 - HEADER;
const UNCOMPRESSED = 1;
const LEAF = 1024;

/**
 * A PMTiles archive, version 3 (github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md), of tiles that
 * another one with this header had. Its directories are not compressed.
 */
export function archiveOf(tiles: readonly StoredTile[], header: Header): Blob {
  const sorted = [...tiles].sort((a, b) => a.id - b.id);
  const { entries, contents, length } = pack(sorted);
  const { root, leaves } = directories(entries);
  const metadata = new TextEncoder().encode('{}');
  const head = new DataView(new ArrayBuffer(HEADER));
  new Uint8Array(head.buffer).set(new TextEncoder().encode('PMTiles'));
  head.setUint8(7, 3);
  const long = (at: number, value: number) => head.setBigUint64(at, BigInt(value), true);
  let offset = HEADER;
  [root.length, metadata.length, leaves.length, length].forEach((size, at) => {
    long(8 + at * 16, offset);
    long(16 + at * 16, size);
    offset += size;
  });
  long(72, tiles.length);
  long(80, entries.length);
  long(88, contents.length);
  head.setUint8(96, 1);
  head.setUint8(97, UNCOMPRESSED);
  head.setUint8(98, header.tileCompression);
  head.setUint8(99, header.tileType);
  head.setUint8(100, header.minZoom);
  head.setUint8(101, zoomOf(sorted.at(-1)?.id ?? 0));
  const { minLon, minLat, maxLon, maxLat } = header;
  [minLon, minLat, maxLon, maxLat].forEach((degrees, at) => {
    head.setInt32(102 + at * 4, Math.round(degrees * 1e7), true);
  });
  return new Blob([head.buffer, root, metadata, leaves, ...contents]);
}

/** The ids of a zoom follow those of the coarser ones, of which there are a third as many. */
const zoomOf = (id: number) => Math.floor(Math.log2(3 * id + 1) / 2);

/** Stores equal tiles once, and following ones of a content as a run. */
function pack(sorted: readonly StoredTile[]) {
  const known = new Map<Uint8Array, number>();
  const entries: Entry[] = [];
  let length = 0;
  for (const { id, bytes } of sorted) {
    const offset = known.get(bytes) ?? length;
    if (offset === length) length += bytes.length;
    known.set(bytes, offset);
    const last = entries.at(-1);
    if (last && last.offset === offset && last.id + last.run === id)
      entries[entries.length - 1] = { ...last, run: last.run + 1 };
    else entries.push({ id, offset, length: bytes.length, run: 1 });
  }
  return { entries, contents: [...known.keys()] as Uint8Array<ArrayBuffer>[], length };
}

/** The root directory, and leaves where it alone would be too large. */
function directories(entries: readonly Entry[]) {
  const whole = directory(entries);
  if (whole.length <= ROOT_LIMIT) return { root: whole, leaves: new Uint8Array() };
  const leaves: Uint8Array[] = [];
  const roots: Entry[] = [];
  let offset = 0;
  for (let at = 0; at < entries.length; at += LEAF) {
    const leaf = directory(entries.slice(at, at + LEAF));
    roots.push({ id: entries[at]?.id ?? 0, run: 0, length: leaf.length, offset });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(roots), leaves: Uint8Array.from(leaves.flatMap((leaf) => [...leaf])) };
}

function directory(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  varint(out, entries.length);
  for (const [at, { id }] of entries.entries()) varint(out, id - (entries[at - 1]?.id ?? 0));
  for (const { run } of entries) varint(out, run);
  for (const { length } of entries) varint(out, length);
  for (const [at, { offset }] of entries.entries()) {
    const before = entries[at - 1];
    varint(out, before && before.offset + before.length === offset ? 0 : offset + 1);
  }
  return Uint8Array.from(out);
}

/** Seven bits a byte, the lowest first. */
function varint(out: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  out.push(rest);
}
