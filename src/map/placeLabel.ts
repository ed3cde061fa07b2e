import type { Place } from '../domain/place';
import type { View } from '../state/view';
import { nameOf } from './placeName';

/** What the map writes at a place: nothing, one name, or two under each other. */
export function placeLabel(place: Place, { language, labels }: Pick<View, 'language' | 'labels'>) {
  if (labels === 'none') return [];
  const name = nameOf(place, language);
  if (labels === 'interface') return [name];
  const local = localName(place) ?? name;
  return labels === 'local' || local === name ? [local] : [name, local];
}

/**
 * A place's name in the language that most people speak in its country, as the browser's own
 * catalogue has it (CLDR, likely subtags); where it lies in several, in the first that has one.
 */
export function localName({ names, ccodes }: Place): string | null {
  for (const code of ccodes) {
    const { language } = new Intl.Locale(`und-${code}`).maximize();
    const known = names.find(({ lang }) => lang === language);
    if (known) return known.toponym;
  }
  return null;
}
