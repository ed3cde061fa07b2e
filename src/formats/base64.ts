/** So many bytes at once are arguments of one call. */
const PIECE = 0x8000;

/** Bytes as base64 (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

/** The bytes of a base64 text; null where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

/** How many letters so many bytes become. */
export const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3);

/** Base64 that may stand in an address (RFC 4648, section 5), without its padding. */
export const base64url = (bytes: Uint8Array): string =>
  base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | null =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
