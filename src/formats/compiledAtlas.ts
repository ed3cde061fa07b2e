import type { DateBounds } from '../domain/dateBounds';
import type { Parsed } from '../domain/problem';
import { type Atlas, type DatasetInput, parseDataset } from './datasetV1';
import type { ReadDate } from './edtfBounds';

/** A dataset as the build hands it to the page: its files, and the bounds of its dates. */
export interface CompiledAtlas {
  readonly files: DatasetInput;
  readonly dates: Readonly<Record<string, DateBounds>>;
}

/** Reads a compiled dataset. The EDTF library is loaded only when a date has no bounds yet. */
export async function parseCompiled({ files, dates }: CompiledAtlas): Promise<Parsed<Atlas>> {
  let isComplete = true;
  const known: ReadDate = (edtf) => {
    const bounds = Object.hasOwn(dates, edtf) ? dates[edtf] : undefined;
    if (bounds) return { ok: true, bounds };
    isComplete = false;
    return { ok: false, reason: '', remedy: '' };
  };
  const parsed = parseDataset(files, known);
  if (isComplete) return parsed;
  const { readEdtf } = await import('./edtfBounds');
  return parseDataset(files, readEdtf);
}
