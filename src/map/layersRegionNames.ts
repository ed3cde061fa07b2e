import type { LayerSpecification } from 'maplibre-gl';
import {
  KIND,
  type LabelOptions,
  type Layout,
  type Lettering,
  RANK,
  ranked,
  symbol,
} from './lettering';
import { ITALIC, REGULAR, SEMIBOLD } from './styleFonts';
import { countryNameOf } from './styleNames';

/** Landscapes: mountains, deserts, peninsulas. */
export function regionLabels({ palette }: LabelOptions, { name, spacing, size }: Lettering) {
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
export function disputedLabels({ palette }: LabelOptions, { name, spacing, size }: Lettering) {
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

export function provinceLabels({ palette }: LabelOptions, { name, spacing, size }: Lettering) {
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

export function countryLabels({ palette, naming }: LabelOptions, { spacing, size }: Lettering) {
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
