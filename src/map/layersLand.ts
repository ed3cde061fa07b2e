import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';
import { byZoom, RELIEF, WORLD } from './styleParts';

const HEIGHTS = [0, 200, 600, 1400, 2800, 4600, 6200];
/** How much of the height colours shows; they fade as the map comes closer than the data are fine. */
export const HEIGHT_OPACITY = 0.6;

/** The ground, a tint for each country, and the towns' built-up areas. */
export function landLayers(palette: MapPalette): LayerSpecification[] {
  const tint: ExpressionSpecification = [
    'match',
    ['coalesce', ['get', 'c'], 0],
    ...palette.tints.flatMap((colour, i) => [i + 1, colour]),
    palette.land,
  ] as never;
  return [
    // Until the countries are there it has the colour of the picture that the map takes over from.
    {
      id: 'land',
      type: 'background',
      paint: { 'background-color': palette.tints[0] ?? palette.land },
    },
    {
      id: 'countries',
      type: 'fill',
      source: WORLD,
      'source-layer': 'countries',
      paint: { 'fill-color': tint, 'fill-antialias': false },
    },
    {
      id: 'urban',
      type: 'fill',
      source: WORLD,
      'source-layer': 'urban',
      minzoom: 5,
      paint: { 'fill-color': palette.urban, 'fill-opacity': byZoom([5, 0.25], [7, 0.7]) },
    },
  ];
}

/** Colours by height, and hills lit from the north-west. */
export function reliefLayers(palette: MapPalette): LayerSpecification[] {
  const colours = HEIGHTS.flatMap((metres, i) => [metres, palette.heights[i] ?? palette.land]);
  return [
    {
      id: 'heights',
      type: 'color-relief',
      source: RELIEF,
      paint: {
        'color-relief-opacity': byZoom([5, HEIGHT_OPACITY], [8, HEIGHT_OPACITY * 0.4]),
        'color-relief-color': ['interpolate', ['linear'], ['elevation'], ...colours] as never,
      },
    },
    {
      id: 'hills',
      type: 'hillshade',
      source: RELIEF,
      paint: {
        'hillshade-exaggeration': byZoom(
          [0, palette.shading],
          [3, palette.shading * 0.8],
          [5, palette.shading * 0.6],
          [7, palette.shading * 0.35],
          [9, palette.shading * 0.12],
        ),
        'hillshade-shadow-color': palette.shadow,
        'hillshade-highlight-color': palette.highlight,
        'hillshade-accent-color': palette.accent,
        'hillshade-method': 'igor',
      },
    },
  ];
}

/** What lies on the ground above its relief. */
export function groundLayers(palette: MapPalette): LayerSpecification[] {
  const fill = (id: string, colour: string, opacity: number): LayerSpecification => ({
    id,
    type: 'fill',
    source: WORLD,
    'source-layer': id,
    paint: { 'fill-color': colour, 'fill-opacity': opacity },
  });
  return [fill('playas', palette.playa, 0.6), fill('ice', palette.ice, 0.8)];
}
