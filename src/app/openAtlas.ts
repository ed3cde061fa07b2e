import type { Parsed } from '../domain/problem';
import type { Atlas } from '../formats/readDataset';
import { decodeView } from '../state/address';
import { otherAtlases } from '../state/atlases';
import { type AtlasStore, addressBook, createAtlasStore } from '../state/store';

/** A store for a dataset that was read, at the view that an address gives. */
export function openAtlas(
  { value, problems, input, rejected }: Parsed<Atlas>,
  { search, hash }: Pick<Location, 'search' | 'hash'>,
): AtlasStore {
  const { dataset, shapes } = value;
  const { view, ignored } = decodeView(search, hash, addressBook(dataset, otherAtlases));
  return createAtlasStore({
    document: { dataset, shapes, problems, input, rejected },
    view,
    ignored,
    isPlaying: false,
  });
}
