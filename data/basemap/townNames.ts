/** The names of a town: English, by language, and the local one. */
import { readFileSync } from 'node:fs';
import { labelledName, nameByScript, type Town } from './gazetteer.ts';
import { LANGUAGES, mainLanguage } from './languages.ts';
import type { Properties } from './layer.ts';
import type { Ranked } from './ranks.ts';
import { englishSpelling } from './spelling.ts';
import { readTable } from './table.ts';

/** Natural Earth's name where GeoNames' is that of an administration, but for the wordy few. */
const WORDY = /^(Rostov-on-Don)$/;

function englishName(town: Town, ranked: Ranked | undefined): string {
  const labelled = labelledName('en', town.id);
  const isWordy =
    labelled && ranked && labelled.length > ranked.name.length * 1.6 + 3 && !WORDY.test(labelled);
  const name = (isWordy ? ranked.name : labelled) ?? ranked?.name ?? town.name;
  return englishSpelling(name, town.country);
}

/** GeoNames' labelled name without the explanations that some carry behind a comma. */
function townName(language: string, town: Town): string | undefined {
  return labelledName(language, town.id)?.replace(/[،,].*$/, '') ?? nameByScript(language, town);
}

/** Corrections by country and English name. */
function corrections(): (town: Town, english: string) => Properties {
  const rows = readTable(readFileSync(new URL('placeNames.csv', import.meta.url), 'utf8'));
  const byKey = new Map(rows.map((row) => [`${row.country}|${row.source}`, row]));
  return ({ country }, english) => {
    const row = byKey.get(`${country}|${english}`);
    if (!row) return {};
    const { en, de, ru, fa, ur } = row;
    const names = { name: en || english, name_de: de, name_ru: ru, name_fa: fa, name_ur: ur || fa };
    return Object.fromEntries(Object.entries(names).filter(([, name]) => name));
  };
}

/** Reads the corrections once; then names towns as the properties `name`, `name_de`, and so on. */
export function townNames(): (town: Town, ranked: Ranked | undefined) => Properties {
  const correct = corrections();
  return (town, ranked) => {
    const english = englishName(town, ranked);
    return withLocalName(town, {
      ...namesByLanguage(town),
      name: english,
      ...correct(town, english),
    });
  };
}

function namesByLanguage(town: Town): Properties {
  return Object.fromEntries(LANGUAGES.map((code) => [`name_${code}`, townName(code, town)]));
}

/** Adds the name in the country's main language, and drops names that repeat the English one. */
function withLocalName(town: Town, all: Properties): Properties {
  const language = mainLanguage(town.country) ?? '';
  const latin = labelledName('en', town.id) ? undefined : town.name;
  const local = all[`name_${language}`] ?? townName(language, town) ?? latin;
  const others = Object.entries({ ...all, name_local: local });
  const kept = others.filter(([key, name]) => key === 'name' || name !== all.name);
  return Object.fromEntries(kept);
}
