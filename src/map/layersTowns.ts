import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import {
  KIND,
  type LabelOptions,
  type Layout,
  type Lettering,
  RANK,
  ranked,
  symbol,
} from './lettering';
import { REGULAR, SEMIBOLD } from './styleFonts';
import { byZoom, WORLD } from './styleParts';

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

export function townDots({ palette, without }: LabelOptions): CircleLayerSpecification {
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

export function townLabels({ palette, without }: LabelOptions, { name, size }: Lettering) {
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
