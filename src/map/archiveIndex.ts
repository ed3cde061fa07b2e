import { findTile, type Header, SharedPromiseCache, type Source, zxyToTileId } from 'pmtiles';
import type { TileName } from './mapWindow';

/** Where a tile lies in its archive, in bytes from its beginning; equal tiles lie in one place. */
export interface TilePlace {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

/** An archive of tiles that is looked up without reading the tiles. */
export interface ArchiveIndex {
  readonly source: Source;
  readonly header: Header;
  readonly find: (tile: TileName) => Promise<TilePlace | null>;
}

/** A directory points to leaves, and those to no more. */
const DEPTH = 3;

/** Opens a PMTiles archive, version 3; a cache that others use too knows its directories for both. */
export async function openIndex(
  source: Source,
  cache = new SharedPromiseCache(),
): Promise<ArchiveIndex> {
  const header = await cache.getHeader(source);
  const find = async ({ z, x, y }: TileName): Promise<TilePlace | null> => {
    const id = zxyToTileId(z, x, y);
    let [offset, length] = [header.rootDirectoryOffset, header.rootDirectoryLength];
    for (let depth = 0; depth < DEPTH; depth++) {
      const entry = findTile(await cache.getDirectory(source, offset, length, header), id);
      if (!entry) return null;
      if (entry.runLength > 0)
        return { id, offset: header.tileDataOffset + entry.offset, length: entry.length };
      [offset, length] = [header.leafDirectoryOffset + entry.offset, entry.length];
    }
    return null;
  };
  return { source, header, find };
}

/** Between two tiles so many bytes are read along, rather than asked for anew. */
const GAP = 32_768;

/** Bytes of an archive, the end not among them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The bytes of tiles, by where they lie, read in as few stretches as they make. */
export async function readTiles(
  { source }: ArchiveIndex,
  places: readonly TilePlace[],
  onRead: (bytes: number) => void,
): Promise<ReadonlyMap<number, Uint8Array<ArrayBuffer>>> {
  const tiles = new Map<number, Uint8Array<ArrayBuffer>>();
  const sorted = [...places].sort((a, b) => a.offset - b.offset);
  for (const { start, end } of stretchesOf(sorted, GAP)) {
    const { data } = await source.getBytes(start, end - start);
    if (data.byteLength !== end - start) throw new Error(`${source.getKey()} is not whole`);
    for (const { offset, length } of sorted)
      if (offset >= start && offset + length <= end)
        tiles.set(offset, new Uint8Array(data, offset - start, length));
    onRead(data.byteLength);
  }
  return tiles;
}

/** Where tiles lie, in order of their offsets, as stretches with no more than `gap` bytes of others in them. */
export function stretchesOf(sorted: readonly TilePlace[], gap: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { offset, length } of sorted) {
    const last = stretches.at(-1);
    const end = offset + length;
    if (!last || offset > last.end + gap) stretches.push({ start: offset, end });
    else stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return stretches;
}
