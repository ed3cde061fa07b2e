import type { Manifest } from '../domain/dataset';
import type { CslItem } from '../domain/source';

/** The atlas itself as a work to cite: a data set that may change, so the day of access belongs to it. */
export function atlasItem({ title, language }: Manifest, address: string, today: Date): CslItem {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  return { type: 'dataset', title, URL: address, language, accessed: { 'date-parts': [day] } };
}
