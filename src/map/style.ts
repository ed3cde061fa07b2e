import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { RELIEF_TILE } from './archives';
import { labelLayers } from './layersLabels';
import { groundLayers, landLayers, reliefLayers } from './layersLand';
import { lineLayers } from './layersLines';
import { waterLayers } from './layersWater';
import { type MapTheme, mapPalettes } from './palette';
import type { LabelLanguage } from './styleNames';
import { byZoom, LIMB, RELIEF, WORLD } from './styleParts';

export interface MapStyleOptions {
  readonly theme: MapTheme;
  /** BCP 47. */
  readonly language: string;
  readonly projection: 'globe' | 'mercator';
  readonly labels: LabelLanguage;
  /** Off for the first view: the relief follows when the map stands. */
  readonly relief: boolean;
  /** `pmtiles://` addresses of both archives, and the folder of the fonts without a slash. */
  readonly archives: { readonly world: string; readonly relief: string };
  /** English names of towns that the app draws itself, so that none is labelled twice. */
  readonly without?: readonly string[];
}

/** Layers that paint nothing and keep a place: pass one as `beforeId` to draw under what follows. */
export const SLOT_AREAS = 'slot-areas';
export const SLOT_MARKS = 'slot-marks';

/** Type of the projector theme, readable from the last row. */
const PROJECTOR_SCALE = 1.3;

const slot = (id: string): LayerSpecification => ({
  id,
  type: 'background',
  layout: { visibility: 'none' },
});

/** The basemap's style: a pure function, valid for every combination of its options. */
export function mapStyle(options: MapStyleOptions): StyleSpecification {
  const { theme, language, projection, labels, relief, archives, without = [] } = options;
  const palette = mapPalettes[theme];
  const scale = theme === 'projector' ? PROJECTOR_SCALE : 1;
  return {
    version: 8,
    name: `Dateline ${theme}`,
    projection: { type: projection },
    sky: {
      'sky-color': palette.sky,
      'horizon-color': palette.horizon,
      'sky-horizon-blend': 0.5,
      'atmosphere-blend': byZoom([0, palette.atmosphere], [4, palette.atmosphere / 3], [6, 0]),
    },
    sources: {
      [WORLD]: { type: 'vector', url: archives.world },
      [LIMB]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      ...(relief && {
        [RELIEF]: {
          type: 'raster-dem',
          url: archives.relief,
          encoding: 'terrarium',
          tileSize: RELIEF_TILE,
        },
      }),
    },
    layers: [
      ...landLayers(palette),
      ...(relief ? reliefLayers(palette) : []),
      ...groundLayers(palette),
      ...waterLayers(palette),
      // The lines belong to the tiles below them: MapLibre would clip to both sources twice.
      ...lineLayers(palette),
      slot(SLOT_AREAS),
      slot(SLOT_MARKS),
      ...labelLayers({ palette, naming: { language, labels }, without, scale }),
    ],
  };
}
