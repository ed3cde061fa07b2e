import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { MapPalette } from './palette';
import { ITALIC, REGULAR, SEMIBOLD } from './styleFonts';
import { areLettersJoined, countryNameOf, isArabicScript, type Naming, nameOf } from './styleNames';
import { byZoom, LIMB, type Stop, WORLD } from './styleParts';

export interface LabelOptions {
  readonly palette: MapPalette;
  readonly naming: Naming;
  /** English names of towns that the app labels itself. */
  readonly without: readonly string[];
  /** Grows all type, for the back row. */
  readonly scale: number;
}

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** What every label shares: the spacing that its script allows, and the size its theme asks for. */
interface Lettering {
  readonly name: ExpressionSpecification;
  readonly spacing: (value: number) => number;
  readonly size: (...stops: readonly Stop[]) => ExpressionSpecification;
}

const RANK: ExpressionSpecification = ['get', 'r'];
const KIND: ExpressionSpecification = ['get', 'k'];
const [SEAT, CAPITAL] = [1, 2];

/** The lowest rank of town by zoom; seats of provinces come earlier by 1.8 ranks. */
const LAST_RANK: ExpressionSpecification = [
  'step',
  ['zoom'],
  1,
  3.2,
  2,
  4,
  3,
  4.5,
  4,
  5,
  6.2,
  5.5,
  7.2,
  6,
  8,
  6.5,
  9,
  7.2,
  10,
  8,
  11,
  9,
  12,
];

/** Towns that are due: one filter for dots and names, or dots would stand without a name. */
function townFilter(without: readonly string[]): FilterSpecification {
  const weight: ExpressionSpecification = ['-', RANK, ['match', KIND, SEAT, 1.8, 0]];
  const isDue: ExpressionSpecification = ['<=', weight, LAST_RANK];
  if (without.length === 0) return isDue;
  return ['all', isDue, ['!', ['in', ['get', 'name'], ['literal', [...without]]]]];
}

/** A size in pixels that falls with the rank. */
const ranked = (largest: number, step: number): ExpressionSpecification => [
  '-',
  largest,
  ['*', step, RANK],
];

const byKind = (
  kinds: Readonly<Record<string, number | ExpressionSpecification>>,
  other: number,
): ExpressionSpecification =>
  ['match', KIND, ...Object.entries(kinds).flat(), other] as unknown as ExpressionSpecification;

function waterLabels({ palette }: LabelOptions, { name, spacing, size }: Lettering) {
  const layout: Layout = {
    'text-field': name,
    'text-font': ITALIC,
    'text-size': size(
      [0, byKind({ ocean: 12, sea: 10.5 }, 10)],
      [3, byKind({ ocean: 17, sea: ranked(14.5, 0.8) }, 10.5)],
      [6, byKind({ ocean: 22, sea: ranked(21, 1.4) }, 13)],
    ),
    'text-letter-spacing': spacing(0.14),
    'text-max-width': 6,
    'symbol-sort-key': RANK,
  };
  return symbol('water-names', 'water_labels', layout, [palette.waterText, palette.waterHalo, 1]);
}

function regionLabels({ palette }: LabelOptions, { name, spacing, size }: Lettering) {
  const layout: Layout = {
    'text-field': name,
    'text-font': ITALIC,
    'text-size': size([3, 10.5], [6, 14]),
    'text-letter-spacing': spacing(0.18),
    'text-max-width': 11,
    'text-rotate': ['coalesce', ['get', 'a'], 0],
    'text-rotation-alignment': 'map',
    'symbol-sort-key': RANK,
  };
  return {
    ...symbol('region-names', 'region_labels', layout, [palette.regionText, palette.landHalo, 1]),
    filter: ['!=', KIND, 'disputed'],
    minzoom: 2.5,
    maxzoom: 7.5,
  } as LayerSpecification;
}

/** Disputed regions: the quiet type of a province, never a country's. */
function disputedLabels({ palette }: LabelOptions, { name, spacing, size }: Lettering) {
  const layout: Layout = {
    'text-field': name,
    'text-font': REGULAR,
    'text-size': size([4, 10], [7, 13]),
    'text-letter-spacing': spacing(0.16),
    'text-transform': 'uppercase',
    'text-max-width': 7,
    'symbol-sort-key': RANK,
  };
  return {
    ...symbol('disputed-names', 'region_labels', layout, [
      palette.provinceText,
      palette.landHalo,
      1,
    ]),
    filter: ['==', KIND, 'disputed'],
  } as LayerSpecification;
}

function provinceLabels({ palette }: LabelOptions, { name, spacing, size }: Lettering) {
  const layout: Layout = {
    'text-field': name,
    'text-font': REGULAR,
    'text-size': size([4, 8.5], [7, 11.5]),
    'text-letter-spacing': spacing(0.14),
    'text-transform': 'uppercase',
    'text-max-width': 8,
    'symbol-sort-key': ['get', 'm'],
  };
  return {
    ...symbol('province-names', 'province_labels', layout, [
      palette.provinceText,
      palette.landHalo,
      1,
    ]),
    minzoom: 4,
  } as LayerSpecification;
}

function townDots({ palette, without }: LabelOptions): CircleLayerSpecification {
  const radius = (capital: number, town: number): ExpressionSpecification => [
    'match',
    KIND,
    CAPITAL,
    capital,
    town,
  ];
  return {
    id: 'towns',
    type: 'circle',
    source: WORLD,
    'source-layer': 'places',
    minzoom: 4,
    filter: townFilter(without),
    paint: {
      'circle-radius': byZoom([4, radius(2.6, 1.8)], [7, radius(4, 2.8)]),
      'circle-color': ['match', KIND, CAPITAL, palette.border, palette.dot],
      'circle-stroke-color': palette.dotLine,
      'circle-stroke-width': byZoom([4, 0.8], [7, 1.1]),
    },
  };
}

function townLabels({ palette, without }: LabelOptions, { name, size }: Lettering) {
  const layout: Layout = {
    'text-field': name,
    'text-font': ['match', KIND, CAPITAL, ['literal', SEMIBOLD], ['literal', REGULAR]],
    'text-size': size([3, ranked(12, 0.35)], [6, ranked(15, 0.4)], [9, ranked(18, 0.5)]),
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.45,
    'text-justify': 'auto',
    'text-padding': 3,
    'symbol-sort-key': [
      '-',
      ['*', 10, ['-', RANK, ['match', KIND, CAPITAL, 3, SEAT, 1, 0]]],
      ['/', ['get', 'pop'], 17],
    ],
  };
  return {
    ...symbol('town-names', 'places', layout, [palette.cityText, palette.landHalo, 1.3]),
    filter: townFilter(without),
    minzoom: 3,
  } as LayerSpecification;
}

function countryLabels({ palette, naming }: LabelOptions, { spacing, size }: Lettering) {
  const layout: Layout = {
    'text-field': countryNameOf(naming),
    'text-font': SEMIBOLD,
    'text-size': size([1, ranked(13, 0.8)], [5, ranked(20, 1.3)], [7, ranked(24, 1.6)]),
    'text-max-width': 7,
    'text-letter-spacing': spacing(0.05),
    'text-padding': 2,
    'symbol-sort-key': RANK,
  };
  return {
    ...symbol('country-names', 'country_labels', layout, [
      palette.countryText,
      palette.landHalo,
      1.4,
    ]),
    maxzoom: 8,
  } as LayerSpecification;
}

function symbol(
  id: string,
  sourceLayer: string,
  layout: Layout,
  [colour, halo, width]: readonly [string, string, number],
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: WORLD,
    'source-layer': sourceLayer,
    layout,
    paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': width },
  };
}

/** Arabic letters are small for their size. */
const ARABIC_SCALE = 1.14;

/** Invisible, and placed first of all: a name that would hang over the globe's edge meets one. */
const LIMB_GUARDS: SymbolLayerSpecification = {
  id: 'limb',
  type: 'symbol',
  source: LIMB,
  layout: {
    'text-field': 'o',
    'text-font': SEMIBOLD,
    'text-size': 16,
    'text-padding': 0,
    'text-allow-overlap': true,
  },
  paint: { 'text-opacity': 0 },
};

/** All names, the most important last: it is placed first. Empty for the blank map. */
export function labelLayers(options: LabelOptions): LayerSpecification[] {
  const { naming } = options;
  const scale = options.scale * (isArabicScript(naming) ? ARABIC_SCALE : 1);
  if (naming.labels === 'none') return [];
  const lettering: Lettering = {
    name: nameOf(naming),
    spacing: (value) => (areLettersJoined(naming) ? 0 : value),
    size: (...stops) => byZoom(...stops.map(([zoom, value]): Stop => [zoom, ['*', scale, value]])),
  };
  return [
    townDots(options),
    waterLabels(options, lettering),
    regionLabels(options, lettering),
    provinceLabels(options, lettering),
    disputedLabels(options, lettering),
    townLabels(options, lettering),
    countryLabels(options, lettering),
    LIMB_GUARDS,
  ];
}
