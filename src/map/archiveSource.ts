import type { AddProtocolAction } from 'maplibre-gl';
import { FetchSource, PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';
import { isPacked } from '../state/packedFiles';
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
interface Stretch {
  readonly offset: number;
  readonly length: number;
  readonly range: string;
}

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
    const range = `${offset}-${offset + length - 1}`;
    const known = this.lately.get(range);
    const coming = known ?? this.read({ offset, length, range }, signal, etag);
    // What may be called off is shared when it is there.
    if (!known && !signal) this.keep(range, coming);
    const response = await coming;
    if (!known && signal) this.keep(range, coming);
    // The library may hand the bytes on to another thread, and they would be gone here then.
    return { ...response, data: response.data.slice(0) };
  }

  private async read(
    { offset, length, range }: Stretch,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    const response = await this.network.getBytes(offset, length, signal, etag);
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

/** Each archive of the basemap, opened once, by its path. */
const opened = new Map(archives.map((archive) => [archive.path, open(archive)]));

function open({ path, head }: Archive): PMTiles {
  const url = new URL(path, document.baseURI).href;
  return new PMTiles(isPacked() ? new PackedArchive(path, url) : new ArchiveSource(url, head));
}

/** What MapLibre asks for the tiles of the basemap. */
export function archiveProtocol(): AddProtocolAction {
  const protocol = new Protocol();
  for (const archive of opened.values()) protocol.add(archive);
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
  // What a packed page carries is there already.
  const archive = isPacked() ? undefined : opened.get(path);
  const header = await archive?.getHeader().catch(() => null);
  if (!archive || !header) return;
  const tiles = tilesTo(header.maxZoom);
  await Promise.allSettled(tiles.map(({ z, x, y }) => archive.getZxy(z, x, y)));
}
