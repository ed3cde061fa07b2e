import { homeAddress } from '../state/packedFiles';
import type { AtlasState } from '../state/store';

/** The address of the page, with nothing of the view but the dataset. */
export function addressOfAtlas({ view }: AtlasState): string {
  const address = new URL('.', homeAddress());
  if (view.dataset) address.searchParams.set('data', view.dataset);
  return address.href;
}
