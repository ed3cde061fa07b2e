import type { AddProtocolAction } from 'maplibre-gl';
import {
  FetchSource,
  PMTiles,
  Protocol,
  type RangeResponse,
  SharedPromiseCache,
  type Source,
} from 'pmtiles';
import { isPacked } from '../state/packedFiles';
import { openIndex, stretchesOf, type TilePlace } from './archiveIndex';
import { type Archive, archives } from './archives';
import { PackedArchive } from './packedArchive';
import { rememberRange } from './seenRanges';
import type { Tile } from './tilesAround';

/** In the message of the fault where a part was never kept and there is no network. */
export const NOT_KEPT = 'was not kept';

let turn = 0;

/** Parts that were read lately, for the map to find again: about as many as two screens show. */
const LATELY = 96;

/** A part of an archive: from where, how many bytes, and both as the header of a request says it. */
interface Part {
  readonly offset: number;
  readonly length: number;
  readonly range: string;
}

const partOf = (offset: number, length: number): Part => ({
  offset,
  length,
  range: `${offset}-${offset + length - 1}`,
});

/** Reads an archive by ranges, and remembers what it read until a service worker does that. */
class ArchiveSource implements Source {
  private readonly network: FetchSource;
  private readonly lately = new Map<string, Promise<RangeResponse>>();

  constructor(
    private readonly url: string,
    private readonly head: number,
  ) {
    this.network = new FetchSource(url);
  }

  /** The library keeps failures too, by this key; a new turn asks anew. */
  getKey(): string {
    return turn === 0 ? this.url : `${this.url}#${turn}`;
  }

  async getBytes(
    offset: number,
    wanted: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    // Where a head ends the library does not know, and asks for as much as one may be.
    const length = offset === 0 ? Math.min(wanted, this.head) : wanted;
    const part = partOf(offset, length);
    const { range } = part;
    const known = this.lately.get(range);
    const coming = known ?? this.read(part, signal, etag);
    // What may be called off is shared when it is there.
    if (!known && !signal) this.keep(range, coming);
    const response = await coming;
    if (!known && signal) this.keep(range, coming);
    // The library may hand the bytes on to another thread, and they would be gone here then.
    return { ...response, data: response.data.slice(0) };
  }

  /**
   * Reads tiles that will be asked for, until they are there or cannot be had. Those that lie side by
   * side come with one request, but where a service worker answers, which keeps each by its own range.
   */
  async readAhead(places: readonly TilePlace[]): Promise<void> {
    const unknown = places
      .filter(({ offset, length }) => !this.lately.has(partOf(offset, length).range))
      .sort((a, b) => a.offset - b.offset);
    const alone = ({ offset, length }: TilePlace) => ({ start: offset, end: offset + length });
    const isServed = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
    for (const { start, end } of isServed ? unknown.map(alone) : stretchesOf(unknown, 0)) {
      const whole = this.network.getBytes(start, end - start);
      for (const { offset, length } of unknown) {
        if (offset < start || offset >= end) continue;
        const part = partOf(offset, length);
        const cut = (response: RangeResponse) => ({
          ...response,
          data: response.data.slice(offset - start, offset - start + length),
        });
        this.keep(part.range, this.remember(part, whole.then(cut)));
      }
    }
    await Promise.allSettled(
      places.map(({ offset, length }) => this.lately.get(partOf(offset, length).range)),
    );
  }

  private read(part: Part, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    return this.remember(part, this.network.getBytes(part.offset, part.length, signal, etag));
  }

  private async remember({ range }: Part, coming: Promise<RangeResponse>): Promise<RangeResponse> {
    const response = await coming;
    if (response.data.byteLength === 0) throw new Error(`${this.url} ${NOT_KEPT}`);
    rememberRange({ url: this.url, range, bytes: response.data });
    return response;
  }

  private keep(range: string, coming: Promise<RangeResponse>): void {
    this.lately.set(range, coming);
    coming.catch(() => this.lately.delete(range));
    const [oldest] = this.lately.keys();
    if (oldest !== undefined && this.lately.size > LATELY) this.lately.delete(oldest);
  }
}

/** Forgets what failed, when the network is back. */
export function askAnew(): void {
  turn++;
}

/** An archive that is opened once: as MapLibre reads it, and what may be read of it ahead. */
interface Opened {
  readonly archive: PMTiles;
  /** None where a packed page carries it. */
  readonly source: ArchiveSource | null;
  readonly directories: SharedPromiseCache;
}

const opened = new Map(archives.map((archive) => [archive.path, open(archive)]));

function open({ path, head }: Archive): Opened {
  const url = new URL(path, document.baseURI).href;
  const source = isPacked() ? null : new ArchiveSource(url, head);
  const directories = new SharedPromiseCache();
  const archive = new PMTiles(source ?? new PackedArchive(path, url), directories);
  return { archive, source, directories };
}

/** What MapLibre asks for the tiles of the basemap. */
export function archiveProtocol(): AddProtocolAction {
  const protocol = new Protocol();
  for (const { archive } of opened.values()) protocol.add(archive);
  return isPacked() ? coarserWhereMissing(protocol) : protocol.tile;
}

/**
 * A page that is one file carries an extract of each archive: where a tile is missing, MapLibre draws
 * the next coarser one. It does so for a 404, and for vectors only where the source is said to be sparse.
 */
const coarserWhereMissing =
  (protocol: Protocol): AddProtocolAction =>
  async (request, abort) => {
    const { data } = await protocol.tilev4(request as never, abort);
    if (request.type === 'json') return { data: { ...(data as object), sparse: true } };
    if (data instanceof Uint8Array && data.byteLength > 0) return { data };
    throw Object.assign(new Error(`${request.url} is not in this file`), { status: 404 });
  };

/** Reads what a camera will show before it is asked for; what cannot be had is asked for again by the map. */
export async function readAhead(
  path: string,
  tilesTo: (maxZoom: number) => readonly Tile[],
): Promise<void> {
  const { source, directories } = opened.get(path) ?? {};
  if (!source || !directories) return;
  const index = await openIndex(source, directories).catch(() => null);
  if (!index) return;
  const found = await Promise.allSettled(tilesTo(index.header.maxZoom).map(index.find));
  const places = found.map((tile) => (tile.status === 'fulfilled' ? tile.value : null));
  await source.readAhead(places.filter((place) => place !== null));
}
