/** The curated names of `labels.csv`: waters, and regions with the disputed ones among them. */
import { readFileSync } from 'node:fs';
import type { Point } from 'geojson';
import { feature, type Layer, MAX_ZOOM, type MapFeature } from './layer.ts';
import { readTable } from './table.ts';

const WATERS = new Set(['ocean', 'sea', 'gulf', 'lake']);
const REGIONS = new Set(['range', 'desert', 'plain', 'disputed']);
const LANGUAGES = ['de', 'ru', 'fa', 'ur', 'ar'];

function labelOf(row: Readonly<Record<string, string>>): MapFeature<Point> {
  const { lon, lat, zoom, kind = '', angle, en } = row;
  if (!WATERS.has(kind) && !REGIONS.has(kind)) throw new Error(`No such kind of label: "${kind}".`);
  const names = LANGUAGES.filter((l) => row[l] && row[l] !== en).map((l) => [`name_${l}`, row[l]]);
  return feature(
    { type: 'Point', coordinates: [Number(lon), Number(lat)] },
    {
      name: en,
      ...Object.fromEntries(names),
      k: kind,
      r: Number(zoom),
      a: angle ? Number(angle) : undefined,
    },
  );
}

export function labels(): Layer[] {
  const table = readFileSync(new URL('labels.csv', import.meta.url), 'utf8');
  const all = readTable(table).map(labelOf);
  const layer = (name: string, kinds: ReadonlySet<string>): Layer => ({
    name,
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    features: all.filter(({ properties }) => kinds.has(String(properties.k))),
    firstZoom: ({ r }) => Number(r),
  });
  return [layer('water_labels', WATERS), layer('region_labels', REGIONS)];
}
