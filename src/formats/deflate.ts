type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes made smaller (RFC 1951), as a browser does it by itself. */
export const deflated = (bytes: Bytes): Promise<Bytes> =>
  through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);

/**
 * What `deflated` was given. Null where it is not that, is cut short, or would grow beyond `limit` bytes:
 * a few hundred bytes can hold gigabytes, so the reading stops there.
 */
export const inflated = (bytes: Bytes, limit: number): Promise<Bytes | null> =>
  through(bytes, new DecompressionStream('deflate-raw'), limit).catch(() => null);

type Transform = GenericTransformStream & ReadableWritablePair<Bytes, BufferSource>;

async function through(bytes: Bytes, transform: Transform, limit: number): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError(`more than ${limit} bytes`);
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
