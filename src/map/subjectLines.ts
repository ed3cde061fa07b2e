import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../state/view';
import { pagePalettes } from '../ui/palette';
import { type LinkKind, linkKinds } from './links';

/** Dots for what came from there, dashes for what was aimed there, dash and dot from a base. */
const linkDashes: Readonly<Record<LinkKind, readonly number[]>> = {
  came: [0.1, 2.2],
  aim: [3, 2],
  base: [4, 2, 0.1, 2],
};

export const linkLines = (source: string, theme: Theme): readonly LayerSpecification[] =>
  linkKinds.map((kind) => linkLine(source, kind, theme));

const linkLine = (source: string, kind: LinkKind, theme: Theme): LayerSpecification => ({
  id: `subject-link-${kind}`,
  type: 'line',
  source,
  filter: ['==', ['get', 'kind'], kind],
  layout: { 'line-cap': kind === 'aim' ? 'butt' : 'round' },
  paint: {
    'line-color': kind === 'aim' ? pagePalettes[theme].violence : pagePalettes[theme].accent,
    'line-width': 2.2,
    'line-dasharray': [...linkDashes[kind]],
  },
});

/** The edge of the stretch of the earth that is asked for. */
export const boxLine = (source: string, theme: Theme): LayerSpecification => ({
  id: 'subject-box',
  type: 'line',
  source,
  paint: {
    'line-color': pagePalettes[theme].ink,
    'line-width': 1.4,
    'line-dasharray': [4, 3],
  },
});

/** A ruled line in the colour of ink, whole where the links are broken. */
export function measureLines(source: string, theme: Theme): readonly LayerSpecification[] {
  const { ink, raised } = pagePalettes[theme];
  const line = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source,
    filter: ['!', ['has', 'part']],
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return [line('subject-measure-case', raised, 5), line('subject-measure', ink, 1.8)];
}

/** Where the measure begins and ends. */
export function measureEnds(source: string, theme: Theme): readonly LayerSpecification[] {
  const { ink, raised } = pagePalettes[theme];
  return [
    {
      id: 'subject-measure-end',
      type: 'circle',
      source,
      filter: ['==', ['get', 'part'], 'end'],
      paint: {
        'circle-radius': 5,
        'circle-color': raised,
        'circle-stroke-color': ink,
        'circle-stroke-width': 1.8,
      },
    },
  ];
}

/** How long the measure is; other names make room for it. */
export function measureLength(
  source: string,
  theme: Theme,
  scale: number,
): readonly LayerSpecification[] {
  const { ink, raised } = pagePalettes[theme];
  return [
    {
      id: 'subject-measure-length',
      type: 'symbol',
      source,
      filter: ['==', ['get', 'part'], 'length'],
      layout: {
        'text-field': ['get', 'length'],
        'text-font': ['Noto Sans Semibold'],
        'text-size': 14 * scale,
        'text-anchor': ['get', 'anchor'],
        'text-offset': [
          'match',
          ['get', 'anchor'],
          'bottom-left',
          ['literal', [0.5, -0.1]],
          'bottom-right',
          ['literal', [-0.5, -0.1]],
          ['literal', [0, -0.5]],
        ],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': ink, 'text-halo-color': raised, 'text-halo-width': 2.4 },
    },
  ];
}
