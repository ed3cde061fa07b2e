/**
 * The manifest: what the archives hold, by hashes of decoded tiles. Compression may differ between
 * versions of zlib and libwebp; what is drawn may not.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export interface DecodedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly raw: Uint8Array;
}

export interface ArchiveRecord {
  readonly bytes: number;
  readonly tiles: number;
  /** SHA-256 over "z/x/y hash" of every decoded tile, in order, by zoom. */
  readonly decoded: Readonly<Record<string, string>>;
}

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

export function archiveRecord(bytes: number, tiles: readonly DecodedTile[]): ArchiveRecord {
  const lines = new Map<number, string[]>();
  for (const { z, x, y, raw } of tiles) {
    lines.set(z, [...(lines.get(z) ?? []), `${z}/${x}/${y} ${sha256(raw)}`]);
  }
  const decoded = [...lines].sort(([a], [b]) => a - b);
  return {
    bytes,
    tiles: tiles.length,
    decoded: Object.fromEntries(decoded.map(([z, of]) => [`z${z}`, sha256(of.sort().join('\n'))])),
  };
}

/** Merges one archive's record into the manifest file. */
export function writeManifest(file: URL, name: string, record: ArchiveRecord): void {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const entries = Object.entries({ ...known, [name]: record }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
