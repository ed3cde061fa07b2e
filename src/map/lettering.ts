import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';
import type { Naming } from './styleNames';
import { type Stop, WORLD } from './styleParts';

export interface LabelOptions {
  readonly palette: MapPalette;
  readonly naming: Naming;
  /** English names of towns that the app labels itself. */
  readonly without: readonly string[];
  /** Grows all type, for the back row. */
  readonly scale: number;
}

export type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** What every label shares: the spacing that its script allows, and the size its theme asks for. */
export interface Lettering {
  readonly name: ExpressionSpecification;
  readonly spacing: (value: number) => number;
  readonly size: (...stops: readonly Stop[]) => ExpressionSpecification;
}

export const RANK: ExpressionSpecification = ['get', 'r'];
export const KIND: ExpressionSpecification = ['get', 'k'];

/** A size in pixels that falls with the rank. */
export const ranked = (largest: number, step: number): ExpressionSpecification => [
  '-',
  largest,
  ['*', step, RANK],
];

/** A layer of names: their colour, their halo, and its width in pixels. */
export function symbol(
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
