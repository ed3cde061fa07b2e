/** Where a country's name stands. The name itself is the browser's (`Intl.DisplayNames`). */

import { labelledName, type Town } from './gazetteer.ts';
import { labelPoint } from './geometry.ts';
import type { Land } from './land.ts';
import { mainLanguage } from './languages.ts';
import { feature, type Layer, MAX_ZOOM } from './layer.ts';

/** Rank by area in square kilometres, and the first zoom of each rank. */
const AREAS = [2.5e6, 9e5, 3e5, 8e4, 1.5e4, 2500];
const FIRST_ZOOMS = [0, 1, 1, 2, 3, 4, 5];

/** Uninhabited or shared bits that an atlas of this scale does not name. */
const UNNAMED = /^(PGA|CLP|IOA|CSI|ATC|SPI)$/;

/** The word for republic, where GeoNames has the official name. */
const OFFICIAL = / (Respublikasi|Республикасы)$/;

export function countryLabels({ groups }: Land, towns: readonly Town[]): Layer {
  const capitals = towns.filter((town) => town.code === 'PPLC');
  const features = groups.flatMap(({ name, code, geometry, area }) => {
    if (code === undefined || UNNAMED.test(name)) return [];
    const rank = AREAS.filter((limit) => area <= limit).length + 1;
    const avoid = capitals.filter((town) => town.country === code).map((t) => [...t.position]);
    const local = labelledName(mainLanguage(code) ?? '', code)?.replace(OFFICIAL, '');
    return [feature(labelPoint(geometry, avoid), { a2: code, r: rank, name_local: local })];
  });
  return {
    name: 'country_labels',
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    features,
    firstZoom: ({ r }) => FIRST_ZOOMS[Number(r) - 1] ?? MAX_ZOOM,
  };
}
