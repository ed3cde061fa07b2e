import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';
import { byZoom, WORLD } from './styleParts';

type Paint = NonNullable<LineLayerSpecification['paint']>;

const line = (
  id: string,
  sourceLayer: string,
  paint: Paint,
  rest: Partial<LineLayerSpecification> = {},
): LayerSpecification => ({
  id,
  type: 'line',
  source: WORLD,
  'source-layer': sourceLayer,
  layout: { 'line-join': 'round' },
  paint,
  ...rest,
});

const BORDER_WIDTH = byZoom([1, 0.4], [4, 0.9], [7, 1.7]);

/** Province lines, borders (k is 1 where they are not agreed) and lines of claims. */
export function lineLayers(palette: MapPalette): LayerSpecification[] {
  return [
    line(
      'province-lines',
      'provinces',
      {
        'line-color': palette.provinceLine,
        'line-width': byZoom([3, 0.4], [6, 0.9], [9, 1.4]),
        'line-dasharray': [3, 2],
        'line-opacity': byZoom([3, 0.4], [5, 0.8]),
      },
      { minzoom: 3 },
    ),
    line(
      'border-case',
      'borders',
      {
        'line-color': palette.borderCase,
        'line-width': byZoom([1, 0.8], [4, 2.6], [7, 6]),
        'line-opacity': 0.4,
      },
      { filter: ['==', ['get', 'k'], 0] },
    ),
    line(
      'borders',
      'borders',
      { 'line-color': palette.border, 'line-width': BORDER_WIDTH },
      { filter: ['==', ['get', 'k'], 0] },
    ),
    line(
      'disputed-borders',
      'borders',
      { 'line-color': palette.border, 'line-width': BORDER_WIDTH, 'line-dasharray': [3, 2] },
      { filter: ['==', ['get', 'k'], 1] },
    ),
    line(
      'claims',
      'claims',
      {
        'line-color': palette.claim,
        'line-width': byZoom([3, 0.6], [7, 1.3]),
        'line-dasharray': [1, 2.2],
        'line-opacity': 0.9,
      },
      { minzoom: 3 },
    ),
  ];
}
