import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { selectPicking } from '../state/asked';
import type { AtlasStore } from '../state/store';
import { kmPerPixel } from './mapFrame';
import { pointTo } from './pointTo';

/** Takes a click for the answer of an open question; false where none is open. */
export function pickAt(map: MapLibre, store: AtlasStore, event: MapMouseEvent): boolean {
  if (!selectPicking(store.getState())) return false;
  const { lng, lat } = event.lngLat.wrap();
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const camera = { zoom: map.getZoom(), latitude: map.getCenter().lat, longitude: lng };
  pointTo(store, {
    position: [lng, lat],
    kmPerPixel: kmPerPixel({ camera, projection: 'globe', width, height }),
    isTouch: (event.originalEvent as PointerEvent).pointerType === 'touch',
  });
  return true;
}
