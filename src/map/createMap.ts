import { AttributionControl, Map as MapLibre, ScaleControl } from 'maplibre-gl';
import { t } from '../i18n/translate';
import type { AtlasState } from '../state/store';
import { atlasStyle, type StyleSituation } from './atlasStyle';
import { cameraOf } from './camera';
import { CREDITS } from './credits';

/** The map of a state in an element; it throws where there is no WebGL 2. */
export function createMap(
  container: HTMLElement,
  state: AtlasState,
  situation: StyleSituation,
): MapLibre {
  const { clientWidth, clientHeight } = container;
  const { zoom, latitude, longitude } = cameraOf(state, clientWidth, clientHeight);
  const map = new MapLibre({
    container,
    style: atlasStyle(state, situation),
    center: [longitude, latitude],
    zoom,
    minZoom: 0.4,
    maxZoom: 12,
    maxPitch: 60,
    attributionControl: false,
    // Within another page the wheel and one finger belong to that page.
    cooperativeGestures: state.view.isEmbedded,
    locale: gestureWords(),
    // The style is validated by the tests, in every combination.
    validateStyle: false,
    // Fading names would draw frame after frame before the map is at rest.
    fadeDuration: 0,
    localIdeographFontFamily: false,
  });
  nameCanvas(map.getCanvas());
  map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-right');
  map.addControl(new AttributionControl({ customAttribution: CREDITS }), 'bottom-left');
  return map;
}

const gestureWords = () => ({
  'CooperativeGesturesHandler.WindowsHelpText': t('map.wheelControl'),
  'CooperativeGesturesHandler.MacHelpText': t('map.wheelCommand'),
  'CooperativeGesturesHandler.MobileHelpText': t('map.twoFingers'),
});

/** MapLibre calls its canvas a second region "Map"; it is what the keys move inside of ours. */
function nameCanvas(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', t('map.keys'));
}
