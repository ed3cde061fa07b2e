import type { Dataset } from '../domain/dataset';
import type { Source } from '../domain/source';
import { type Copy, readCopy } from '../formats/readCopy';
import { openFile } from '../state/packedFiles';

const texts = new WeakMap<Dataset, Map<Source, Promise<Copy | null>>>();
const none = Promise.resolve(null);

/** The text of an article that comes with its dataset, fetched once; null where it has none, or it fails. */
export function includedText(dataset: Dataset, source: Source): Promise<Copy | null> {
  const file = dataset.manifest.texts?.[source.id];
  if (!file) return none;
  const known = texts.get(dataset) ?? new Map<Source, Promise<Copy | null>>();
  texts.set(dataset, known);
  const text = known.get(source) ?? fetchText(file, dataset, source).catch(() => null);
  known.set(source, text);
  return text;
}

/** Where the text of an article lies. */
export const textPath = ({ manifest }: Dataset, file: string): string =>
  `data/${encodeURIComponent(manifest.id)}/${file}`;

async function fetchText(file: string, dataset: Dataset, source: Source): Promise<Copy | null> {
  const response = await openFile(textPath(dataset, file));
  if (!response.ok) return null;
  const read = await readCopy(await response.text(), dataset, source);
  return read.ok ? read.copy : null;
}
