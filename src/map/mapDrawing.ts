import { type GeoPath, type GeoPermissibleObjects, geoGraticule10, geoPath } from 'd3-geo';
import { circleRound } from '../domain/distance';
import type { PlaceId } from '../domain/identifier';
import type { Place } from '../domain/place';
import type { Shape } from '../domain/placeFeature';
import { selectEventShown } from '../state/selectors';
import type { AtlasState } from '../state/store';
import type { Theme } from '../state/view';
import { kindGlyph } from '../ui/kindGlyph';
import { pagePalettes } from '../ui/palette';
import { baseShapes } from './baseShapes';
import { coarse } from './coarse';
import { FAN, fanOut } from './fan';
import { projectionOf } from './frameProjection';
import { linksOf } from './links';
import { type Lit, litBy } from './lit';
import type { MapFrame } from './mapFrame';
import { FAN_SIZE, mapNames } from './mapNames';
import { type AreaMark, marksShown, type SpotMark } from './marks';
import { measureDrawing } from './measureDrawing';
import { mapPalettes } from './palette';
import { rewound } from './satellite';
import { tag } from './svgTag';

/**
 * The map as SVG that stands alone, in the colours of a theme: no style sheet, every look an
 * attribute. It draws what the page's map draws of the atlas, on outlines of 1:110 million.
 */
export function mapDrawing(state: AtlasState, frame: MapFrame, theme: Theme): string {
  const { shapes } = state.document;
  const { spots, areas } = marksShown(state);
  const projection = projectionOf(frame);
  const path = geoPath(projection).digits(1);
  const lit = litBy(state);
  const seen = spots.flatMap((spot) => {
    const at = path({ type: 'Point', coordinates: [...spot.point] }) && projection([...spot.point]);
    return at ? [{ spot, x: at[0], y: at[1] }] : [];
  });
  return [
    ground(path, state, theme),
    ...areas.map((area) => areaOf(area, { path, shapes, theme, lit, frame })),
    borders(path, theme),
    links(path, state, theme),
    ...seen.map(({ spot, x, y }) =>
      tag('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, spotOf(spot, theme)),
    ),
    mapNames(state, { frame, theme, projection, path, areas, seen, lit }),
    measureDrawing(state, { path, projection, theme }),
  ].join('\n');
}

let known: ReturnType<typeof baseShapes> | null = null;
function base() {
  known ??= baseShapes();
  return known;
}

function ground(path: GeoPath, { view }: AtlasState, theme: Theme): string {
  const { ocean, land, tints, coast, border } = mapPalettes[theme];
  const line = { fill: 'none', stroke: border, 'stroke-width': 0.4, 'stroke-opacity': 0.4 };
  return [
    tag('path', { d: path({ type: 'Sphere' }) ?? '', fill: ocean }),
    view.graticule ? tag('path', { d: path(geoGraticule10()) ?? '', ...line }) : '',
    tag('path', {
      d: path(base().land) ?? '',
      fill: tints[0] ?? land,
      stroke: coast,
      'stroke-width': 0.6,
    }),
  ].join('\n');
}

function borders(path: GeoPath, theme: Theme): string {
  const line = { fill: 'none', stroke: mapPalettes[theme].border, 'stroke-width': 0.6 };
  return [
    tag('path', { d: path(base().borders) ?? '', ...line }),
    tag('path', { d: path(base().disputed) ?? '', ...line, 'stroke-dasharray': '3 2' }),
  ].join('\n');
}

interface Drawing {
  readonly path: GeoPath;
  readonly shapes: ReadonlyMap<PlaceId, Shape>;
  readonly theme: Theme;
  readonly lit: Lit;
  readonly frame: MapFrame;
}

function areaOf({ place, events }: AreaMark, drawing: Drawing): string {
  const { path, shapes, theme, lit, frame } = drawing;
  const isLit = lit.full.has(place.id);
  const detail = frame.camera.zoom > 4 ? 0.02 : 0.1;
  return tag('path', {
    d: path(outlineOf(place, shapes.get(place.id), detail)) ?? '',
    fill: pagePalettes[theme].accent,
    'fill-opacity': isLit ? 0.3 : place.isApproximate ? 0.03 : events > 3 ? 0.13 : 0.07,
    stroke: pagePalettes[theme].accent,
    'stroke-opacity': isLit || lit.outlined.has(place.id) ? 1 : 0.45,
    'stroke-width': 0.8,
    'stroke-dasharray': place.isApproximate || place.radiusKm ? '5 4' : undefined,
  });
}

function outlineOf(place: Place, shape: Shape | undefined, detail: number): GeoPermissibleObjects {
  if (place.point && place.radiusKm)
    return rewound({ type: 'Polygon', coordinates: [circleRound(place.point, place.radiusKm)] });
  return shape && shape.type !== 'Point'
    ? rewound(coarse(shape, detail))
    : { type: 'MultiPoint', coordinates: [] };
}

/** Great circles between the places of the selected event. */
function links(path: GeoPath, state: AtlasState, theme: Theme): string {
  const event = selectEventShown(state);
  if (!event || state.view.hides.includes('pins')) return '';
  const coordinates = linksOf(event, state.document.dataset.placeById).map(({ positions }) =>
    positions.map(([x, y]) => [x, y]),
  );
  return tag('path', {
    d: path({ type: 'MultiLineString', coordinates }) ?? '',
    fill: 'none',
    stroke: pagePalettes[theme].accent,
    'stroke-width': 1.6,
    'stroke-dasharray': '6 4',
  });
}

function spotOf({ count, events }: SpotMark, theme: Theme): string {
  const { raised, inkSoft, accent, onAccent } = pagePalettes[theme];
  if (count === 0)
    return tag('circle', { r: 4, fill: raised, stroke: inkSoft, 'stroke-width': 1.6 });
  if (count > FAN)
    return `${tag('circle', { r: 14, fill: accent })}${tag(
      'text',
      { y: 5, fill: onAccent, 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 600 },
      `${count}`,
    )}`;
  return fanOut(events.length, FAN_SIZE)
    .map(([x, y], at) => glyph(events[at]?.kind ?? '', { x: x - 8, y: y - 8, theme }))
    .join('');
}

function glyph(
  kind: string,
  { x, y, theme }: { readonly x: number; readonly y: number; readonly theme: Theme },
): string {
  const { path, hue, isHollow } = kindGlyph(kind);
  const { raised, [hue]: colour } = pagePalettes[theme];
  return tag('path', {
    d: path,
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
    fill: isHollow ? raised : colour,
    stroke: isHollow ? colour : raised,
    'stroke-width': isHollow ? 2.2 : 1.6,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
}
