/**
 * Names of provinces. GeoNames' codes are joined in space: the code that most townspeople inside
 * the polygon have. `provinceNames.csv` corrects by hand what is old, abbreviated or wrong.
 */
import { readFileSync } from 'node:fs';
import type { MultiPolygon, Point } from 'geojson';
import { areProvincesNamed } from './disputed.ts';
import { labelledName, type Town } from './gazetteer.ts';
import { areaOf, boundsOf, contains, distance, labelPoint, poleOf } from './geometry.ts';
import type { Land } from './land.ts';
import { LANGUAGES, mainLanguage } from './languages.ts';
import { feature, type Layer, MAX_ZOOM, type Properties } from './layer.ts';
import { englishSpelling, plain } from './spelling.ts';
import { readTable } from './table.ts';

type ProvinceOnMap = Land['provinces'][number];

/** The share of a province's townspeople that one code must have. */
const MAJORITY = 0.6;
/** A city that is its own province does not carry the name twice, in square kilometres. */
const CITY_STATE_AREA = 9000;

/** What kind of division it is, in words that a name on the map does without. */
const AFFIX_BEFORE = new RegExp(
  '^(استان|ولایت|ایالت|محافظة|ولاية|مقاطعة|منطقة|صوبہ|Muhafazat|Ostan-e|Provincia de|' +
    'Province of|Department of|State of|Principality of|Free State of|Kraj) ',
);
const AFFIX_AFTER = new RegExp(
  ' (Province|Region|Governorate|Oblast|District|Department|Prefecture|County|Voivode?ship|' +
    'Viloyati|Welaýaty|Oblysy|Voblasc|Municipality|Autonomous|Zhuang|Uyghur|Hui|область|вилоят|ولایت|صوبہ)' +
    "['’]?$",
);

function withoutAffix(name: string | undefined): string | undefined {
  const bare = name?.replace(AFFIX_BEFORE, '').replace(AFFIX_AFTER, '');
  return bare === name ? bare : withoutAffix(bare);
}

/** The GeoNames code that the townspeople inside a polygon share, as `IR.29`. */
function codeInside(geometry: MultiPolygon, towns: readonly Town[]): string | undefined {
  const weights = new Map<string, number>();
  let total = 0;
  const parts = geometry.coordinates.map((rings) => ({ rings, bounds: boundsOf(rings[0] ?? []) }));
  for (const { position, province, population, country } of towns) {
    const [x, y] = position;
    const isInside = parts.some(
      ({ rings, bounds: [west, south, east, north] }) =>
        x >= west && x <= east && y >= south && y <= north && contains(rings, x, y),
    );
    if (!isInside || province === '') continue;
    const weight = Math.log(population + 10);
    const code = `${country}.${province}`;
    weights.set(code, (weights.get(code) ?? 0) + weight);
    total += weight;
  }
  const [best] = [...weights].sort(([, a], [, b]) => b - a);
  return best && best[1] / total > MAJORITY ? best[0] : undefined;
}

/** Codes of all provinces; where several share one, only the province of that name keeps it. */
function codes(
  provinces: readonly ProvinceOnMap[],
  towns: readonly Town[],
): (string | undefined)[] {
  const byCountry = new Map<string, Town[]>();
  for (const town of towns) {
    const list = byCountry.get(town.country);
    if (list) list.push(town);
    else byCountry.set(town.country, [town]);
  }
  const found = provinces.map(({ province, geometry }) =>
    codeInside(geometry, byCountry.get(province.code) ?? []),
  );
  const uses = new Map<string, number>();
  for (const code of found) if (code) uses.set(code, (uses.get(code) ?? 0) + 1);
  return found.map((code, i) => {
    if (code === undefined || uses.get(code) === 1) return code;
    const english = withoutAffix(labelledName('en', code)) ?? '';
    return plain(english) === plain(provinces[i]?.province.name ?? '') ? code : undefined;
  });
}

/** The first zoom of a name, by the province's own area in square kilometres. */
function firstZoom(area: number): number {
  const limits = [400_000, 70_000, 11_000, 3000];
  return 3 + limits.filter((limit) => area <= limit).length;
}

interface Correction {
  readonly names: Properties;
  readonly point: Point | undefined;
}

const NO_CORRECTION: Correction = { names: {}, point: undefined };

/** Corrections by country and by the name in the source, in GeoNames or in English. */
function corrections(): (province: ProvinceOnMap['province'], english: string) => Correction {
  const rows = readTable(readFileSync(new URL('provinceNames.csv', import.meta.url), 'utf8'));
  const byKey = new Map(rows.map((row) => [`${row.country}|${row.source}`, row]));
  return ({ country, code, name, geonamesName }, english) => {
    const row = [geonamesName, name, english]
      .map((key) => byKey.get(`${country}|${key}`))
      .find((found) => found !== undefined);
    if (!row) return NO_CORRECTION;
    const { en, de, ru, fa, ur, lon, lat } = row;
    const local = row.local || row[mainLanguage(code) ?? ''];
    return {
      names: { name: en, name_de: de, name_ru: ru, name_fa: fa, name_ur: ur, name_local: local },
      point: lon ? { type: 'Point', coordinates: [Number(lon), Number(lat)] } : undefined,
    };
  };
}

function geonamesNames(province: ProvinceOnMap['province'], code: string | undefined): Properties {
  const named = (language: string) =>
    code ? withoutAffix(labelledName(language, code)) : undefined;
  const name = englishSpelling(named('en') ?? withoutAffix(province.name) ?? '', province.code);
  const local = named(mainLanguage(province.code) ?? '');
  return {
    name,
    ...Object.fromEntries(LANGUAGES.map((language) => [`name_${language}`, named(language)])),
    name_local: local,
  };
}

const filled = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value));

function withoutRepeats({ name, ...others }: Properties): Properties {
  const kept = Object.entries(others).filter(([, value]) => value !== name);
  return { name, ...Object.fromEntries(kept) };
}

/** Towns inside, so that the name keeps away from them, and from one of the same name most. */
function placed(geometry: MultiPolygon, name: string, towns: readonly Town[]) {
  const area = areaOf(geometry);
  const pole = poleOf(geometry);
  const reach = Math.sqrt(area) / 2;
  const near = towns.filter((town) => distance([...town.position], pole.coordinates) < reach * 2);
  const namesake = near.find((town) => plain(town.name) === plain(name) || town.asciiName === name);
  if (namesake && area < CITY_STATE_AREA) return undefined;
  const isCrowded = near.some((t) => distance([...t.position], pole.coordinates) < reach * 0.6);
  return isCrowded || namesake
    ? labelPoint(
        geometry,
        near.map((t) => [...t.position]),
      )
    : pole;
}

/** The layer of province names. */
export function provinceLabels(land: Land, towns: readonly Town[]): Layer {
  const severalIn = new Set(land.groups.filter((g) => g.provinces > 1).map((g) => g.name));
  const provinces = land.provinces.filter(
    ({ province }) =>
      province.name !== '' && severalIn.has(province.group) && areProvincesNamed(province.group),
  );
  const codeOf = codes(provinces, towns);
  const correct = corrections();
  const large = towns.filter((town) => town.population > 60_000 || /^PPL[AC]$/.test(town.code));
  const features = provinces.flatMap(({ province, geometry }, i) => {
    const m = firstZoom(areaOf(geometry));
    if (m > MAX_ZOOM) return [];
    const found = filled(geonamesNames(province, codeOf[i]));
    const correction = correct(province, String(found.name));
    const names = withoutRepeats({ ...found, ...filled(correction.names) });
    const inCountry = large.filter((town) => town.country === province.code);
    const point = correction.point ?? placed(geometry, String(names.name), inCountry);
    return point ? [feature(point, { ...names, m, cc: province.country })] : [];
  });
  return {
    name: 'province_labels',
    minZoom: 3,
    maxZoom: MAX_ZOOM,
    features,
    firstZoom: ({ m }) => Number(m),
    trim: ({ cc: _, ...rest }) => rest,
  };
}
