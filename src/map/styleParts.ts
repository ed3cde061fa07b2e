import type { ExpressionSpecification } from 'maplibre-gl';

/** Names of the style's two sources. */
export const WORLD = 'world';
export const RELIEF = 'relief';

export type Stop = readonly [zoom: number, value: number | ExpressionSpecification];

/** A value that grows evenly between zooms. */
export function byZoom(...stops: readonly Stop[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}
