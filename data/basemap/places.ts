/** Towns: GeoNames' names and sizes, ranked by Natural Earth where it has an opinion. */
import type { Point } from 'geojson';
import { declutter } from './declutter.ts';
import type { Town } from './gazetteer.ts';
import { INTERFACE_LANGUAGES } from './languages.ts';
import { feature, type Layer, MAX_ZOOM, type MapFeature, type Properties } from './layer.ts';
import { rankOf, readRanks } from './ranks.ts';
import { withoutSuburbs } from './suburbs.ts';
import { townNames } from './townNames.ts';

const SMALLEST_POPULATION = 30_000;
const [TOWN, SEAT, CAPITAL] = [0, 1, 2];

function kindOf({ code }: Town): number {
  if (code === 'PPLC') return CAPITAL;
  return code === 'PPLA' ? SEAT : TOWN;
}

function placeFeature(town: Town, rank: number, names: Properties): MapFeature<Point> {
  return feature(
    { type: 'Point', coordinates: [...town.position] },
    { ...names, r: rank, k: kindOf(town), pop: town.population },
  );
}

/** What a name falls back to in the style; a name equal to its fallback is not stored twice. */
const FALLBACKS = [
  ['name_ur', 'name_fa'],
  ['name_ar', 'name_fa'],
] as const;

const EARLY = new Set([
  'name',
  'name_local',
  'r',
  'k',
  ...INTERFACE_LANGUAGES.map((l) => `name_${l}`),
]);

function trim(properties: Properties, zoom: number): Properties {
  const kept = { ...properties };
  for (const [name, fallback] of FALLBACKS) {
    if (kept[name] === kept[fallback]) kept[name] = undefined;
  }
  // A rough logarithm is enough to sort labels by, and compresses well.
  kept.pop = Math.round(Math.log2(1 + Number(properties.pop)) * 4);
  if (zoom > 3) return kept;
  const entries = Object.entries(kept).filter(([key]) => EARLY.has(key) || key === 'pop');
  return Object.fromEntries(entries);
}

/** A capital shows one zoom before its rank, and no town before zoom 3. */
function firstZoom({ r, k }: Properties): number {
  const rank = k === CAPITAL ? Math.min(Number(r), 4) - 1 : Number(r);
  return Math.min(MAX_ZOOM, Math.max(3, rank - 1));
}

/** The layer of towns. */
export async function places(towns: readonly Town[]): Promise<Layer> {
  const rankFor = await readRanks();
  const namesOf = townNames();
  const kept = towns
    .filter(({ code }) => !/^PPL[HQWX]$/.test(code))
    .map((town) => ({ town, ranked: rankFor(town) }))
    .filter(
      ({ town, ranked }) =>
        ranked || town.population >= SMALLEST_POPULATION || /^PPL[AC]$/.test(town.code),
    );
  return {
    name: 'places',
    minZoom: 3,
    maxZoom: MAX_ZOOM,
    features: declutter(
      withoutSuburbs(kept).map(({ town, ranked }) =>
        placeFeature(town, rankOf(town, ranked), namesOf(town, ranked)),
      ),
    ),
    firstZoom,
    trim,
  };
}
