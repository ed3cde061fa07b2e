import type { AddProtocolAction } from 'maplibre-gl';
import { FetchSource, PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';
import { isPacked } from '../state/packedFiles';
import { PackedArchive } from './packedArchive';
import { rememberRange } from './seenRanges';

/** In the message of the fault where a part was never kept and there is no network. */
export const NOT_KEPT = 'was not kept';

let turn = 0;

/** Reads an archive by ranges, and remembers what it read until a service worker does that. */
class ArchiveSource implements Source {
  private readonly network: FetchSource;

  constructor(private readonly url: string) {
    this.network = new FetchSource(url);
  }

  /** The library keeps failures too, by this key; a new turn asks anew. */
  getKey(): string {
    return turn === 0 ? this.url : `${this.url}#${turn}`;
  }

  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    const response = await this.network.getBytes(offset, length, signal, etag);
    if (response.data.byteLength === 0) throw new Error(`${this.url} ${NOT_KEPT}`);
    rememberRange({
      url: this.url,
      range: `${offset}-${offset + length - 1}`,
      bytes: response.data,
    });
    return response;
  }
}

/** Forgets what failed, when the network is back. */
export function askAnew(): void {
  turn++;
}

interface NamedArchive {
  readonly path: string;
  readonly url: string;
}

/** What MapLibre asks for the tiles of these archives. */
export function archiveProtocol(archives: readonly NamedArchive[]): AddProtocolAction {
  const protocol = new Protocol();
  for (const { path, url } of archives)
    protocol.add(new PMTiles(isPacked() ? new PackedArchive(path, url) : new ArchiveSource(url)));
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
