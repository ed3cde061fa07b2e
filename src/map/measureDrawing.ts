import type { GeoPath, GeoProjection } from 'd3-geo';
import { xmlText } from '../formats/xml';
import type { AtlasState } from '../state/store';
import type { Theme } from '../state/view';
import { pagePalettes } from '../ui/palette';
import { measuredLine } from './measure';
import { mapPalettes } from './palette';
import { tag } from './svgTag';

interface Drawing {
  readonly path: GeoPath;
  readonly projection: GeoProjection;
  readonly theme: Theme;
}

const sides = {
  bottom: { right: 0, anchor: 'middle' },
  'bottom-left': { right: 8, anchor: 'start' },
  'bottom-right': { right: -8, anchor: 'end' },
} as const;

/** The measured line with its length, as SVG that stands alone; nothing where none is measured. */
export function measureDrawing(state: AtlasState, { path, projection, theme }: Drawing): string {
  const line = measuredLine(state);
  if (!line) return '';
  const { ink } = pagePalettes[theme];
  const coordinates = line.positions.map(([x, y]) => [x, y]);
  const drawn = tag('path', {
    d: path({ type: 'LineString', coordinates }) ?? '',
    fill: 'none',
    stroke: ink,
    'stroke-width': 1.8,
  });
  const isSeen = path({ type: 'Point', coordinates: [...line.middle] });
  const [x, y] = projection([...line.middle]) ?? [0, 0];
  const { right, anchor } = sides[line.anchor];
  const text = tag(
    'text',
    {
      x: (x + right).toFixed(1),
      y: (y - 8).toFixed(1),
      'text-anchor': anchor,
      fill: ink,
      'font-size': 13,
      'font-weight': 600,
      stroke: mapPalettes[theme].landHalo,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    xmlText(line.length),
  );
  return `${drawn}${isSeen ? text : ''}`;
}
