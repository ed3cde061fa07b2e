import type { Place } from '../domain/place';

/** A place's name in a language of the interface, or its title. */
export function nameOf(place: Place, language: string): string {
  if (language === 'en') return place.title;
  return place.names.find(({ lang }) => lang === language)?.toponym ?? place.title;
}
