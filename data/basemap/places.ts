/** Towns: GeoNames' names and sizes, ranked by Natural Earth where it has an opinion. */
import { readFileSync } from 'node:fs';
import type { Point } from 'geojson';
import { declutter } from './declutter.ts';
import { distance } from './geometry.ts';
import { labelledName, nameByScript, type Town } from './gazetteer.ts';
import { INTERFACE_LANGUAGES, LANGUAGES, mainLanguage } from './languages.ts';
import { feature, type Layer, type MapFeature, MAX_ZOOM, type Properties } from './layer.ts';
import { readShapefile } from './shapefile.ts';
import { englishSpelling, plain } from './spelling.ts';
import { readTable } from './table.ts';

interface Ranked {
  readonly rank: number;
  readonly name: string;
  readonly position: readonly [number, number];
}

interface Place {
  readonly town: Town;
  readonly ranked: Ranked | undefined;
  readonly rank: number;
}

/** A wrong geonameid in Natural Earth points farther away than this, in degrees. */
const SAME_PLACE_DEGREES = 0.4;
const SMALLEST_POPULATION = 30_000;
export const [TOWN, SEAT, CAPITAL] = [0, 1, 2];

const isNear = (town: Town, ranked: Ranked) =>
  Math.hypot(town.position[0] - ranked.position[0], town.position[1] - ranked.position[1]) <
  SAME_PLACE_DEGREES;

/** Natural Earth's places by geonameid and by country and name. */
async function readRanks() {
  const byId = new Map<string, Ranked>();
  const byName = new Map<string, Ranked>();
  for (const { geometry, properties } of await readShapefile<Point>('ne_10m_populated_places_simple')) {
    const [x = 0, y = 0] = geometry.coordinates;
    const name = String(properties.name);
    const ranked = { rank: Number(properties.scalerank), name, position: [x, y] as const };
    byId.set(String(Math.round(Number(properties.geonameid))), ranked);
    byName.set(properties.iso_a2 + plain(String(properties.nameascii || name)), ranked);
  }
  return (town: Town): Ranked | undefined =>
    [
      byId.get(town.id),
      ...[town.asciiName, ...(town.population > 50_000 ? town.alternates : [])].map((name) =>
        byName.get(town.country + plain(name)),
      ),
    ].find((ranked) => ranked !== undefined && isNear(town, ranked));
}

function rankByPopulation(population: number): number {
  const limits = [1e6, 5e5, 2e5, 1e5, 5e4];
  const steps = limits.filter((limit) => population <= limit).length;
  return steps === limits.length ? 10 : 5 + steps;
}

function rankOf(town: Town, ranked: Ranked | undefined): number {
  const rank = ranked?.rank ?? rankByPopulation(town.population);
  if (town.code === 'PPLC') return Math.min(rank, town.population > 1e6 ? 2 : town.population > 1e5 ? 4 : 6);
  if (town.code === 'PPLA' && !ranked) return Math.min(rank, town.population > 1e6 ? 7 : 8);
  return rank;
}

/** How far a city's suburbs reach, in kilometres. */
function suburbReach(population: number): number {
  if (population > 5e6) return 32;
  if (population > 1e6) return 20;
  return population > 3e5 ? 11 : 6;
}

/** Drops towns beside a larger one that neither Natural Earth nor the administration sets apart. */
function withoutSuburbs(places: readonly Place[]): Place[] {
  const cells = new Map<string, Place[]>();
  const cell = (x: number, y: number) => `${Math.floor(x)}/${Math.floor(y)}`;
  const cities = places.filter(({ town }) => town.population > 1e5);
  for (const city of cities) {
    const [x, y] = city.town.position;
    for (let i = 0; i < 9; i++) {
      const key = cell(x + (i % 3) - 1, y + Math.floor(i / 3) - 1);
      cells.set(key, [...(cells.get(key) ?? []), city]);
    }
  }
  const isSuburb = ({ town, ranked }: Place) =>
    ranked === undefined &&
    !/^PPL[AC]$/.test(town.code) &&
    (cells.get(cell(...town.position)) ?? []).some(
      (city) =>
        city.town !== town &&
        (city.ranked !== undefined || city.town.population > town.population) &&
        city.town.population > town.population * 0.8 &&
        distance([...city.town.position], [...town.position]) < suburbReach(city.town.population),
    );
  return places.filter((place) => !isSuburb(place));
}

/** Natural Earth's name where GeoNames' is that of an administration, but for the wordy few. */
const WORDY = /^(Rostov-on-Don)$/;

function englishName({ town, ranked }: Place): string {
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

function names(place: Place, correction: Properties): Properties {
  const { town } = place;
  const found = LANGUAGES.map((code): [string, string | undefined] => [
    `name_${code}`,
    townName(code, town),
  ]);
  const all: Properties = {
    name: englishName(place),
    ...Object.fromEntries(found),
    ...correction,
  };
  const language = mainLanguage(town.country) ?? '';
  const latin = labelledName('en', town.id) ? undefined : town.name;
  const local = all[`name_${language}`] ?? townName(language, town) ?? latin;
  const others = Object.entries({ ...all, name_local: local });
  const kept = others.filter(([key, name]) => key === 'name' || name !== all.name);
  return Object.fromEntries(kept);
}

function placeFeature(place: Place, correction: Properties): MapFeature<Point> {
  const { town, rank } = place;
  const kind = town.code === 'PPLC' ? CAPITAL : town.code === 'PPLA' ? SEAT : TOWN;
  return feature(
    { type: 'Point', coordinates: [...town.position] },
    { ...names(place, correction), r: rank, k: kind, pop: town.population },
  );
}

/** What a name falls back to in the style; a name equal to its fallback is not stored twice. */
const FALLBACKS = [
  ['name_ur', 'name_fa'],
  ['name_ar', 'name_fa'],
] as const;

const EARLY = new Set(['name', 'name_local', 'r', 'k', ...INTERFACE_LANGUAGES.map((l) => `name_${l}`)]);

function trim(properties: Properties, zoom: number): Properties {
  const kept = { ...properties };
  for (const [name, fallback] of FALLBACKS) if (kept[name] === kept[fallback]) kept[name] = undefined;
  // A rough logarithm is enough to sort labels by, and compresses well.
  kept.pop = Math.round(Math.log2(1 + Number(properties.pop)) * 4);
  if (zoom > 3) return kept;
  const entries = Object.entries(kept).filter(([key]) => EARLY.has(key) || key === 'pop');
  return Object.fromEntries(entries);
}

/** A capital shows one zoom before its rank, and no town before zoom 2. */
function firstZoom({ r, k }: Properties): number {
  const rank = k === CAPITAL ? Math.min(Number(r), 4) - 1 : Number(r);
  return Math.min(MAX_ZOOM, Math.max(2, rank - 1));
}

/** The layer of towns. */
export async function places(towns: readonly Town[]): Promise<Layer> {
  const rankFor = await readRanks();
  const correct = corrections();
  const kept = towns
    .filter(({ code }) => !/^PPL[HQWX]$/.test(code))
    .map((town) => ({ town, ranked: rankFor(town) }))
    .filter(
      ({ town, ranked }) =>
        ranked || town.population >= SMALLEST_POPULATION || /^PPL[AC]$/.test(town.code),
    )
    .map(({ town, ranked }) => ({ town, ranked, rank: rankOf(town, ranked) }));
  return {
    name: 'places',
    minZoom: 2,
    maxZoom: MAX_ZOOM,
    features: declutter(
      withoutSuburbs(kept).map((place) =>
        placeFeature(place, correct(place.town, englishName(place))),
      ),
    ),
    firstZoom,
    trim,
  };
}
