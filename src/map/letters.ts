import { openFile } from '../state/packedFiles';

const coming = new Map<string, Promise<ArrayBuffer>>();

/** A font of the page, for the map to draw its names with; it is asked for once. */
export function letters(path: string): Promise<ArrayBuffer> {
  const known = coming.get(path);
  if (known) return known;
  const file = read(path);
  coming.set(path, file);
  file.catch(() => coming.delete(path));
  return file;
}

async function read(path: string): Promise<ArrayBuffer> {
  const file = await openFile(path);
  if (!file.ok) throw new Error(`${path} could not be read (${file.status})`);
  return file.arrayBuffer();
}
