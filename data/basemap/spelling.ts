/** How names are compared and spelt in English. */
import { mainLanguage } from './languages.ts';

/** Letters of a name alone, to compare names that differ in accents, case or punctuation. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

/** Languages that are not written in Latin letters. */
const OTHER_LETTERS =
  /^(ar|be|bg|bn|el|fa|he|hi|hy|ja|ka|kk|km|ko|ky|lo|mk|mn|my|ne|ru|si|tg|th|uk|ur|zh)$/;
/** Countries of a Latin alphabet so young that their names still come transliterated. */
const NEWLY_LATIN = /^(UZ|TM)$/;

const withoutMarks = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f‘’ʼʻ`']/g, '')
    .normalize('NFC');

/**
 * An English name as an atlas prints it: without marks of transliteration where the country
 * writes other letters, and as the country spells it where it writes Latin.
 */
export function englishSpelling(name: string, country: string): string {
  const language = mainLanguage(country) ?? '';
  const isTransliterated = OTHER_LETTERS.test(language) || NEWLY_LATIN.test(country);
  return isTransliterated ? withoutMarks(name) : name.replace(/[’`]$/, '');
}
