import type { ExpressionSpecification } from 'maplibre-gl';

/** Names of the style's sources; the third holds the guards of `limb`. */
export const WORLD = 'world';
export const RELIEF = 'relief';
export const LIMB = 'limb';

export type Stop = readonly [zoom: number, value: number | ExpressionSpecification];

/** A value that grows evenly between zooms. */
export function byZoom(...stops: readonly Stop[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}
