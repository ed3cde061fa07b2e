/**
 * What a page that was saved as one file carries, so that it never asks a server: the files by the
 * path that the page would fetch them by, and the address that its links lead to.
 */
export interface PackedFiles {
  readonly files: ReadonlyMap<string, Blob>;
  readonly home: string;
}

let packed: PackedFiles | null = null;
const addresses = new Map<string, string>();

/** From now on this page is one that carries its files. Said once, before anything is loaded. */
export function unpackFiles(found: PackedFiles): void {
  packed = found;
}

/** Whether this page is one file: then nothing may be fetched, kept for offline or opened beside it. */
export const isPacked = (): boolean => packed !== null;

/** A file of the page by its path: from the server, or from the page itself, where a missing one is a 404. */
export async function openFile(path: string): Promise<Response> {
  if (!packed) return fetch(path);
  const file = packed.files.get(path);
  return file ? new Response(file) : new Response(null, { status: 404 });
}

/** The address of a file for what loads by itself, a picture or a worker; an address that shows nothing if it was left out. */
export function addressOfFile(path: string): string {
  if (!packed) return path;
  const known = addresses.get(path);
  if (known) return known;
  const file = packed.files.get(path);
  const address = file ? URL.createObjectURL(file) : 'data:,';
  addresses.set(path, address);
  return address;
}

/** Where links begin that others shall open: this page, or the atlas that this file was made from. */
export const homeAddress = (): string => packed?.home ?? location.href;
