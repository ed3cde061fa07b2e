import type { ExpressionSpecification } from 'maplibre-gl';
import {
  KIND,
  type LabelOptions,
  type Layout,
  type Lettering,
  RANK,
  ranked,
  symbol,
} from './lettering';
import { ITALIC } from './styleFonts';

const byKind = (
  kinds: Readonly<Record<string, number | ExpressionSpecification>>,
  other: number,
): ExpressionSpecification =>
  ['match', KIND, ...Object.entries(kinds).flat(), other] as unknown as ExpressionSpecification;

/** Oceans, seas and lakes, in italics. */
export function waterLabels({ palette }: LabelOptions, { name, spacing, size }: Lettering) {
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
