import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Archive } from '../../src/map/archives';

const names = ['world', 'relief'];

/** The basemap's archives with their size and what tells one version from another. */
export const measureArchives = (): readonly Archive[] =>
  names.map((name) => {
    const path = `basemap/${name}.pmtiles`;
    const bytes = readFileSync(`public/${path}`);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const head = Number(bytes.readBigUInt64LE(8) + bytes.readBigUInt64LE(16));
    return { path, bytes: bytes.length, hash, head };
  });
