import type { DateBounds } from '../domain/dateBounds';
import type { Parsed } from '../domain/problem';
import type { ReadDate } from './edtfBounds';
import { type Atlas, type DatasetInput, readDataset } from './readDataset';

/** A dataset as the build hands it to the page: its files, and the bounds of its dates. */
export interface CompiledAtlas {
  readonly files: DatasetInput;
  readonly dates: Readonly<Record<string, DateBounds>>;
}

/**
 * Reads a compiled dataset. The EDTF library is loaded only when a date has no bounds yet, and the
 * schemas only when nobody has found its records to be as they should, which `isSealed` says.
 */
export async function parseCompiled(
  { files, dates }: CompiledAtlas,
  isSealed = false,
): Promise<Parsed<Atlas>> {
  let isComplete = true;
  const known: ReadDate = (edtf) => {
    const bounds = Object.hasOwn(dates, edtf) ? dates[edtf] : undefined;
    if (bounds) return { ok: true, bounds };
    isComplete = false;
    return { ok: false, reason: '', remedy: '' };
  };
  if (isSealed)
    return readDataset(files, { readDate: known, readRecord: (_, value) => ({ value }) });
  const { parseDataset } = await import('./datasetV1');
  const parsed = parseDataset(files, known);
  if (isComplete) return parsed;
  const { readEdtf } = await import('./edtfBounds');
  return parseDataset(files, readEdtf);
}
