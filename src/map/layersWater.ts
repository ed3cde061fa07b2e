import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';
import { byZoom, WORLD } from './styleParts';

const DEPTHS = [200, 2000, 4000];

/** Width of a river: `widest` for the first rank, thinner by `step` a rank, never under `least`. */
const riverWidth = (least: number, widest: number, step: number): ExpressionSpecification => [
  'max',
  least,
  ['-', widest, ['*', step, ['get', 'r']]],
];

/** Ocean, its floor, rivers, lakes and the coast. */
export function waterLayers(palette: MapPalette): LayerSpecification[] {
  const depth = [
    'match',
    ['get', 'd'],
    ...DEPTHS.flatMap((metres, i) => [metres, palette.depths[i] ?? palette.ocean]),
    palette.depths[3],
  ] as unknown as ExpressionSpecification;
  return [
    {
      id: 'ocean',
      type: 'fill',
      source: WORLD,
      'source-layer': 'ocean',
      paint: { 'fill-color': palette.ocean, 'fill-antialias': false },
    },
    {
      id: 'bathymetry',
      type: 'fill',
      source: WORLD,
      'source-layer': 'bathymetry',
      paint: { 'fill-color': depth, 'fill-antialias': false },
    },
    {
      id: 'rivers',
      type: 'line',
      source: WORLD,
      'source-layer': 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-opacity': byZoom([2, 0.7], [5, 0.9]),
        'line-width': byZoom(
          [2, riverWidth(0.3, 1, 0.12)],
          [6, riverWidth(0.5, 2.2, 0.2)],
          [9, riverWidth(1, 4, 0.3)],
        ),
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: WORLD,
      'source-layer': 'lakes',
      paint: { 'fill-color': palette.lake, 'fill-outline-color': palette.lakeLine },
    },
    {
      id: 'coast',
      type: 'line',
      source: WORLD,
      'source-layer': 'coast',
      paint: {
        'line-color': palette.coast,
        'line-width': byZoom([0, 0.35], [4, 0.6], [8, 1.2]),
        'line-opacity': 0.8,
      },
    },
  ];
}
