import type { Feature, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Shape } from '../domain/placeFeature';
import type { AtlasState } from '../state/store';
import type { Theme } from '../state/view';
import { pagePalettes } from '../ui/palette';
import { placeOutline } from './placeOutline';
import { type QuestionMark, questionMarks } from './questionMarks';

/** What a question draws, as GeoJSON whose `part` says what each is. */
export function questionFeatures(state: AtlasState): readonly Feature[] {
  return questionMarks(state).flatMap((mark) => {
    const geometry = geometryOf(mark, state);
    if (!geometry) return [];
    const text = 'text' in mark ? mark.text : '';
    const anchor = mark.type === 'length' ? mark.anchor : 'top';
    return [{ type: 'Feature', geometry, properties: { part: mark.type, text, anchor } } as const];
  });
}

function geometryOf(mark: QuestionMark, { document: { shapes } }: AtlasState): Geometry | null {
  if (mark.type === 'area') return placeOutline(mark.place, shapes.get(mark.place.id) as Shape);
  if (mark.type === 'line')
    return { type: 'LineString', coordinates: mark.positions.map((position) => [...position]) };
  return { type: 'Point', coordinates: [...mark.position] };
}

const isPart = (...parts: readonly QuestionMark['type'][]): ExpressionSpecification => [
  'in',
  ['get', 'part'],
  ['literal', [...parts]],
];
/** Drawn with a number or a letter in it. */
const numbered = ['pin', 'chosen', 'put'] as const;

/** The layers of a question, over everything. */
export function questionLayers(
  source: string,
  theme: Theme,
  scale: number,
): readonly LayerSpecification[] {
  const { accent, onAccent, ink, raised } = pagePalettes[theme];
  const isFilled = isPart('put', 'chosen');
  const outline = { id: 'subject-question-area', type: 'line', source } as const;
  const text = { type: 'symbol', source } as const;
  const halo = { 'text-halo-color': raised, 'text-halo-width': 2.4 } as const;
  const type = {
    'text-field': ['get', 'text'] as ExpressionSpecification,
    'text-font': ['Noto Sans Semibold'],
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  };
  return [
    {
      ...outline,
      filter: isPart('area'),
      paint: { 'line-color': accent, 'line-width': 2.2 },
    },
    {
      id: 'subject-question-line',
      type: 'line',
      source,
      filter: isPart('line'),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': ink, 'line-width': 1.8 * scale },
    },
    {
      id: 'subject-question-spot',
      type: 'circle',
      source,
      filter: isPart(...numbered, 'place'),
      paint: {
        'circle-radius': ['case', isPart('place'), 6 * scale, 11 * scale],
        'circle-color': ['case', isFilled, accent, isPart('place'), ink, raised],
        'circle-stroke-color': ['case', isPart('pin'), ink, raised],
        'circle-stroke-width': 2,
      },
    },
    {
      ...text,
      id: 'subject-question-number',
      filter: isPart(...numbered),
      layout: { ...type, 'text-size': 13 * scale },
      paint: { 'text-color': ['case', isFilled, onAccent, ink] },
    },
    {
      ...text,
      id: 'subject-question-aim',
      filter: isPart('aim'),
      layout: { ...type, 'text-field': '+', 'text-size': 44 * scale },
      paint: { 'text-color': ink, ...halo },
    },
    {
      ...text,
      id: 'subject-question-name',
      filter: isPart('place', 'length'),
      layout: {
        ...type,
        'text-size': 15 * scale,
        'text-anchor': ['get', 'anchor'],
        'text-offset': [
          'match',
          ['get', 'anchor'],
          'top',
          ['literal', [0, 0.6]],
          'bottom-left',
          ['literal', [0.5, -0.1]],
          'bottom-right',
          ['literal', [-0.5, -0.1]],
          ['literal', [0, -0.5]],
        ],
      },
      paint: { 'text-color': ink, ...halo },
    },
  ];
}
