import type { RangeResponse, Source } from 'pmtiles';
import { openFile } from '../state/packedFiles';

/** Reads an archive that the page itself carries. */
export class PackedArchive implements Source {
  private bytes: Promise<ArrayBuffer> | null = null;

  constructor(
    private readonly path: string,
    private readonly url: string,
  ) {}

  getKey(): string {
    return this.url;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.bytes ??= openFile(this.path).then((file) => file.arrayBuffer());
    return { data: (await this.bytes).slice(offset, offset + length) };
  }
}
