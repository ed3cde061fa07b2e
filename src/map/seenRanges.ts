import { archiveBytes } from './archives';

/** A part of an archive that the map has read. */
export interface SeenRange {
  readonly url: string;
  /** First and last byte, `0-16383`. */
  readonly range: string;
  readonly bytes: ArrayBuffer;
}

/** More than this is not held back for a service worker that may never come. */
const MOST = archiveBytes / 2;

const seen: SeenRange[] = [];
let room = MOST;

/** A copy: the map hands the bytes on to its worker. */
export function rememberRange({ bytes, ...part }: SeenRange): void {
  if (room < bytes.byteLength) return;
  room -= bytes.byteLength;
  seen.push({ ...part, bytes: bytes.slice(0) });
}

/** Hands over what was read so far; from now on somebody else remembers. */
export function takeSeenRanges(): readonly SeenRange[] {
  room = 0;
  return seen.splice(0);
}
