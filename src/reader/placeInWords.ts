import { isKnownByTownOnly, type Place } from '../domain/place';
import type { Toponym } from '../domain/placeFeature';
import { listInWords } from '../i18n/lists';
import { t } from '../i18n/translate';
import { nameOf } from '../map/placeName';

/** Made once a language: a list of places asks for them at every move of the window. */
const regionNames = new Map<string, Intl.DisplayNames>();

function regionNamesIn(language: string): Intl.DisplayNames {
  const names = regionNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  regionNames.set(language, names);
  return names;
}

/** The countries of a place in words of the language: "Iran, Afghanistan". */
export const countriesInWords = (ccodes: readonly string[], language: string): string =>
  listInWords(
    ccodes.map((code) => regionNamesIn(language).of(code) ?? code),
    language,
  );

/** What a place is and where: "Town in Iran"; a country and a place of no country, what it is. */
export function placeInWords({ kind, ccodes }: Place, language: string): string {
  const what = t(`place.${kind}`);
  if (kind === 'country' || ccodes.length === 0) return what;
  return t('reader.kindIn', { kind: what, where: countriesInWords(ccodes, language) });
}

/** How exactly the articles locate a place, and how it is drawn for that. */
export function precisionInWords(place: Place): readonly string[] {
  if (!place.point) return [t('reader.unlocated')];
  const { precision, radiusKm, isApproximate } = place;
  if (isKnownByTownOnly(place)) return [t('reader.townOnly')];
  if (radiusKm !== undefined)
    return [t(`reader.precision.${precision}`), t('reader.radius', { radius: radiusKm })];
  const named = t(`reader.precision.${precision}`);
  return isApproximate ? [named, t('reader.approximate')] : [named];
}

/** One spelling of a place's name, and the languages that share it. */
export interface NameShared {
  readonly toponym: string;
  readonly lang: string;
  readonly languages: string;
}

/** The names other than the title and the one shown; languages that write a name alike stand together. */
export function otherNames(place: Place, language: string): readonly NameShared[] {
  const shown = [place.title, nameOf(place, language)];
  const byName = new Map<string, Toponym[]>();
  for (const name of place.names)
    if (!shown.includes(name.toponym))
      byName.set(name.toponym, [...(byName.get(name.toponym) ?? []), name]);
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  return [...byName].map(([toponym, same]) => ({
    toponym,
    lang: same[0]?.lang ?? '',
    languages: listInWords(
      same.map(({ lang }) => nameOfLanguage(languageNames, lang)),
      language,
    ),
  }));
}

/** A code that is no language tag stands as it is: `Intl` throws on it. */
function nameOfLanguage(names: Intl.DisplayNames, lang: string): string {
  try {
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
}
