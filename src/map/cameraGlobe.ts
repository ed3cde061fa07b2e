import type { Camera } from '../state/view';
import type { GlobeView } from './globeView';

/** The shorter side of the map on most screens that lessons are shown on, in pixels. */
const SIDE = 720;

/** The globe as a camera sees it on such a map; the turned-round form of `zoomOf`. */
export function globeOfCamera({ zoom, latitude, longitude }: Camera): GlobeView {
  const pixels = (512 * 2 ** zoom) / (2 * Math.PI * Math.cos((latitude * Math.PI) / 180));
  return { longitude, latitude, radius: pixels / SIDE };
}
