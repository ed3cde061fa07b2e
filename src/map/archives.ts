/** One file of the basemap: its path from the page, its size in bytes, and a hash that tells its versions apart. */
export interface Archive {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  /** How many of its first bytes are header and root directory. */
  readonly head: number;
}

/** From the page. */
export const WORLD_FILE = 'basemap/world.pmtiles';
export const RELIEF_FILE = 'basemap/relief.pmtiles';

/**
 * Larger than the 512 pixels that a relief tile has: MapLibre then takes the next zoom later, and
 * a globe costs a quarter of the bytes. Shading forgives it.
 */
export const RELIEF_TILE = 768;

declare const MAP_ARCHIVES: readonly Archive[];

/** The basemap as the build found it. */
export const archives: readonly Archive[] = MAP_ARCHIVES;

export const archiveBytes = archives.reduce((total, { bytes }) => total + bytes, 0);

const version = archives.map(({ hash }) => hash).join('-');

/**
 * The caches of the map, by the folder that the page is served from: one host may hold several
 * atlases. Parts of one version of the archives are never mixed with those of another.
 */
export const seenPrefix = (folder: string) => `dateline map seen ${folder} `;
export const keptPrefix = (folder: string) => `dateline map kept ${folder} `;
export const seenCache = (folder: string) => `${seenPrefix(folder)}${version}`;
export const keptCache = (folder: string) => `${keptPrefix(folder)}${version}`;

/** Under which address a range is kept, `from-to` in bytes, both included: caches hold no partial answers. */
export const rangeKey = (url: string, range: string) => `${url}?range=${range}`;

/** A range as a whole answer that says which part of what it is. */
export function rangeEntry(bytes: BodyInit, range: string, total: number): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Range': `bytes ${range}/${total}`,
    },
  });
}
