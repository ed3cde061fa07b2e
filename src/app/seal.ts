declare const SEALS: readonly string[];

/** Whether a file is, byte for byte, one in which the build found no fault. */
export async function isSealed(file: BufferSource): Promise<boolean> {
  // A page that came over an unsafe line has no `subtle`.
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', file);
  return digest !== undefined && SEALS.includes(hex(new Uint8Array(digest)));
}

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
