import { FetchSource, PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';
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

/** What MapLibre asks for the tiles of these archives. */
export function archiveProtocol(urls: readonly string[]): Protocol['tile'] {
  const protocol = new Protocol();
  for (const url of urls) protocol.add(new PMTiles(new ArchiveSource(url)));
  return protocol.tile;
}
