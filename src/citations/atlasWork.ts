import type { Dataset } from '../domain/dataset';
import type { CslItem } from '../domain/source';
import { dayOfAccess } from './dayOfAccess';

/** A view of the atlas as a work to cite. It may change, so version, address and day of access belong to it. */
export function atlasWork(
  { manifest, sources }: Dataset,
  { address, now }: { readonly address: string; readonly now: Date },
): CslItem {
  const accessed = dayOfAccess(now, sources);
  return {
    type: 'dataset',
    title: manifest.title,
    version: manifest.version,
    publisher: 'Dateline',
    URL: address,
    language: manifest.language,
    ...(accessed ? { accessed } : {}),
  };
}
