import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../state/view';
import { pagePalettes } from '../ui/palette';
import { FAR_SCALE } from './fan';
import { mapPalettes } from './palette';
import { questionLayers } from './questionLayers';
import { type Crowding, markOffsets, nameAnchors } from './slots';
import type { SubjectSource } from './subject';
import { boxLine, linkLines, measureEnds, measureLength, measureLines } from './subjectLines';

/** Sizes of the spots' names in pixels, seen from afar and from near. */
const FAR_TYPE = 12;
const TYPE = 15;

/** Sources of the subject begin with this, so that they never meet those of the basemap. */
export const SUBJECT = 'subject-';

const source = (name: SubjectSource) => `${SUBJECT}${name}`;
/** How many shown events touch an area; below zero where the area itself is not shown. */
const EVENTS: ExpressionSpecification = [
  'coalesce',
  ['feature-state', 'events'],
  ['get', 'events'],
  -1,
];
const is = (state: string) => ['boolean', ['feature-state', state], false] as never;
/** Lit as a whole, or by its outline alone. */
const isLit: ExpressionSpecification = ['any', is('selected'), is('outlined')];

/** The features of one source: the spots themselves, and the marks of the events there. */
const isEvent: ExpressionSpecification = ['has', 'event'];
const isSpot: ExpressionSpecification = ['!', isEvent];

/** Under the pointer, or named in the paragraph that is. */
const isTouched: ExpressionSpecification = ['any', is('hovered'), is('lit')];

/** Areas and links lie under the basemap's labels. */
export function underLabels(theme: Theme): readonly LayerSpecification[] {
  const { accent } = pagePalettes[theme];
  return [
    {
      id: 'subject-area',
      type: 'fill',
      source: source('areas'),
      layout: { 'fill-sort-key': ['get', 'rank'] },
      paint: {
        'fill-color': accent,
        'fill-antialias': false,
        // The tint steps back as the map comes near and the relief speaks.
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 3, tint(1), 6, tint(0.45)],
      },
    },
    areaLine('subject-area-line', theme, false),
    areaLine('subject-area-dashed', theme, true),
    ...linkLines(source('links'), theme),
    boxLine(source('box'), theme),
    ...measureLines(source('measure'), theme),
  ];
}

/** Stronger with more events, and under the pointer or the selection. */
const tint = (strength: number): ExpressionSpecification => [
  'case',
  is('selected'),
  0.3 * strength,
  isTouched,
  0.22 * strength,
  ['<', EVENTS, 0],
  0,
  ['get', 'approximate'],
  0.04 * strength,
  ['interpolate', ['linear'], EVENTS, 0, 0.02 * strength, 1, 0.07 * strength, 4, 0.13 * strength],
];

function areaLine(id: string, theme: Theme, isDashed: boolean): LayerSpecification {
  return {
    id,
    type: 'line',
    source: source('areas'),
    filter: ['==', ['get', 'approximate'], isDashed],
    paint: {
      'line-color': pagePalettes[theme].accent,
      'line-width': ['case', isLit, 2.2, isTouched, 1.6, isDashed ? 1.2 : 0.8],
      'line-opacity': [
        'case',
        isLit,
        1,
        isTouched,
        0.9,
        ['>', EVENTS, 0],
        0.6,
        ['<', EVENTS, 0],
        0,
        0.35,
      ],
      ...(isDashed ? { 'line-dasharray': [4, 3] as [number, number] } : {}),
    },
  };
}

/** Spots, events and their names stand above everything. */
export function aboveLabels(
  theme: Theme,
  areJoined: boolean,
  crowding: Crowding,
): readonly LayerSpecification[] {
  const { accent, onAccent, ink, inkSoft, raised } = pagePalettes[theme];
  const scale = theme === 'projector' ? 1.25 : 1;
  return [
    {
      id: 'subject-area-name',
      type: 'symbol',
      source: source('areaNames'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Noto Sans Semibold'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1.5, 10.5 * scale, 5, 15 * scale],
        'text-letter-spacing': areJoined ? 0 : ['match', ['get', 'kind'], 'region', 0.22, 0.03],
        'text-transform': areJoined
          ? 'none'
          : ['match', ['get', 'kind'], 'region', 'uppercase', 'none'],
        'text-max-width': 7,
        'text-padding': 6,
        'symbol-sort-key': ['match', ['get', 'kind'], 'country', 0, 'province', 1, 2],
      },
      paint: {
        // A country keeps its name on the map when the window leaves it out; a region does not.
        'text-opacity': ['case', ['<', EVENTS, 0], ['match', ['get', 'kind'], 'country', 1, 0], 1],
        'text-color': ['case', ['<', EVENTS, 0], mapPalettes[theme].countryText, accent],
        'text-halo-color': raised,
        'text-halo-width': 1.4,
        'text-halo-blur': 0.4,
      },
    },
    ...measureEnds(source('measure'), theme),
    {
      id: 'subject-spot-halo',
      type: 'circle',
      source: source('spots'),
      filter: isSpot,
      paint: {
        'circle-radius': ['+', 8, ['get', 'reach']],
        // The same properties vary here as in the next layer: both then share one shader program.
        'circle-color': ['case', is('selected'), accent, accent],
        'circle-opacity': ['case', is('selected'), 0.22, isTouched, 0.18, 0],
        'circle-stroke-color': ['case', is('selected'), accent, accent],
        'circle-stroke-width': ['case', is('selected'), 2, is('lit'), 2, 0],
      },
    },
    {
      id: 'subject-near',
      type: 'symbol',
      source: source('spots'),
      filter: ['all', isSpot, ['get', 'near']],
      maxzoom: 8,
      layout: {
        'icon-image': `glyph near ${theme}`,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 1.5, 0.5 * scale, 5, scale],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'subject-spot',
      type: 'circle',
      source: source('spots'),
      filter: isSpot,
      paint: {
        'circle-radius': [
          'case',
          ['get', 'crowd'],
          12 * scale,
          ['==', ['get', 'events'], 0],
          4 * scale,
          2.4 * scale,
        ],
        'circle-opacity': ['case', is('hovered'), 1, 1],
        'circle-color': [
          'case',
          ['get', 'crowd'],
          accent,
          ['==', ['get', 'events'], 0],
          raised,
          ink,
        ],
        'circle-stroke-color': ['case', ['==', ['get', 'events'], 0], inkSoft, raised],
        'circle-stroke-width': ['case', ['==', ['get', 'events'], 0], 2, 1.4],
      },
    },
    {
      id: 'subject-event',
      type: 'symbol',
      source: source('spots'),
      filter: isEvent,
      layout: {
        'icon-image': ['concat', 'glyph ', ['get', 'kind'], ` ${theme}`],
        'icon-offset': markOffsets(Math.max(0, ...crowding.values())),
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2.4, FAR_SCALE * scale, 4.5, scale],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'subject-crowd',
      type: 'symbol',
      source: source('spots'),
      filter: ['all', isSpot, ['get', 'crowd']],
      layout: {
        'text-field': ['to-string', ['get', 'events']],
        'text-font': ['Noto Sans Semibold'],
        'text-size': 11 * scale,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': onAccent },
    },
    {
      id: 'subject-spot-name',
      type: 'symbol',
      source: source('spots'),
      filter: isSpot,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Noto Sans Semibold'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1.5, FAR_TYPE * scale, 6, TYPE * scale],
        'text-variable-anchor-offset': [
          'step',
          ['zoom'],
          nameAnchors(FAR_SCALE / FAR_TYPE, crowding),
          4,
          nameAnchors(1 / TYPE, crowding),
        ],
        'text-justify': 'auto',
        'text-padding': 2,
        'symbol-sort-key': ['-', 0, ['get', 'events']],
      },
      paint: {
        'text-color': ink,
        'text-halo-color': raised,
        'text-halo-width': 1.8,
        'text-halo-blur': 0.3,
      },
    },
    ...measureLength(source('measure'), theme, scale),
    ...questionLayers(source('question'), theme, scale),
  ];
}
