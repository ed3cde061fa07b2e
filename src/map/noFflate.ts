/** What pmtiles would fall back on where a browser has no `DecompressionStream`: none that the atlas runs in (Chrome 80, Firefox 113, Safari 16.4). */
export function decompressSync(): never {
  throw new Error('This browser cannot read the map: it has no DecompressionStream.');
}
