import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { countryLabels, disputedLabels, provinceLabels, regionLabels } from './layersRegionNames';
import { townDots, townLabels } from './layersTowns';
import { waterLabels } from './layersWaterNames';
import type { LabelOptions, Lettering } from './lettering';
import { SEMIBOLD } from './styleFonts';
import { areLettersJoined, isArabicScript, nameOf } from './styleNames';
import { byZoom, LIMB, type Stop } from './styleParts';

/** Arabic letters are small for their size. */
const ARABIC_SCALE = 1.14;

/** Invisible, and placed first of all: a name that would hang over the globe's edge meets one. */
const LIMB_GUARDS: SymbolLayerSpecification = {
  id: 'limb',
  type: 'symbol',
  source: LIMB,
  layout: {
    'text-field': 'o',
    'text-font': SEMIBOLD,
    'text-size': 16,
    'text-padding': 0,
    'text-allow-overlap': true,
  },
  paint: { 'text-opacity': 0 },
};

/** All names, the most important last: it is placed first. Empty for the blank map. */
export function labelLayers(options: LabelOptions): LayerSpecification[] {
  const { naming } = options;
  const scale = options.scale * (isArabicScript(naming) ? ARABIC_SCALE : 1);
  if (naming.labels === 'none') return [];
  const lettering: Lettering = {
    name: nameOf(naming),
    spacing: (value) => (areLettersJoined(naming) ? 0 : value),
    size: (...stops) => byZoom(...stops.map(([zoom, value]): Stop => [zoom, ['*', scale, value]])),
  };
  return [
    townDots(options),
    waterLabels(options, lettering),
    regionLabels(options, lettering),
    provinceLabels(options, lettering),
    disputedLabels(options, lettering),
    townLabels(options, lettering),
    countryLabels(options, lettering),
    LIMB_GUARDS,
  ];
}
