/** The text of a file, or why it has none. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'empty' | 'binary' | 'encoding' };

/** How much of a page is looked through for the encoding that it names. */
const HEAD = 1024;

/**
 * Reads a file's bytes as text: in the encoding of its byte order mark, in the one that a web page
 * names, or else in UTF-8. Zeros without such a mark mean no text at all (WHATWG, "MIME Sniffing").
 */
export function textOfBytes(bytes: Uint8Array): ReadText {
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) return { ok: false, problem: 'binary' };
  const text = decoded(bytes, encoding);
  if (text === null) return { ok: false, problem: isMostlyText(bytes) ? 'encoding' : 'binary' };
  return text.trim() ? { ok: true, text } : { ok: false, problem: 'empty' };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.slice(0, HEAD));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Few control characters: letters in an encoding that is not known. */
function isMostlyText(bytes: Uint8Array): boolean {
  const head = bytes.slice(0, 4096);
  const odd = head.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length;
  return odd < head.length / 50;
}
