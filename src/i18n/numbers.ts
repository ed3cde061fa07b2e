import { t } from './translate';

const formats = new Map<string, Intl.NumberFormat>();

/** Made once a language and style: a list asks for them at every move of the window. */
function formatOf(language: string, style: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${style.unit} ${style.maximumSignificantDigits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, style);
  formats.set(key, format);
  return format;
}

/** A number in the digits and the grouping of the language. */
export const numberInWords = (value: number, language: string): string =>
  formatOf(language, {}).format(value);

const kilometres = { style: 'unit', unit: 'kilometer', unitDisplay: 'short' } as const;

/** A distance in whole kilometres; a rough one to two digits, and called so. */
export function distanceInWords(km: number, isRough: boolean, language: string): string {
  if (!isRough)
    return unbroken(formatOf(language, { ...kilometres, maximumFractionDigits: 0 }).format(km));
  const distance = formatOf(language, { ...kilometres, maximumSignificantDigits: 2 }).format(km);
  return t('distance.about', { distance: unbroken(distance) });
}

/** A number and its unit stand on one line. */
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0');

const megabyte = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;

const degrees = {
  style: 'unit',
  unit: 'degree',
  unitDisplay: 'narrow',
  maximumFractionDigits: 1,
} as const;

/** A position in degrees, longitude first, as an atlas prints it: "34.5° N, 69.2° E". */
export function coordinatesInWords(
  [longitude, latitude]: readonly [number, number],
  language: string,
): string {
  const words = (value: number) => formatOf(language, degrees).format(Math.abs(value));
  return t('map.coordinates', {
    latitude: t(latitude < 0 ? 'map.latitude.south' : 'map.latitude.north', {
      degrees: words(latitude),
    }),
    longitude: t(longitude < 0 ? 'map.longitude.west' : 'map.longitude.east', {
      degrees: words(longitude),
    }),
  });
}

/** A size in megabytes as the language writes it: "16.5 MB". */
export const megabytes = (bytes: number, language: string): string =>
  formatOf(language, megabyte).format(bytes / 1e6);
