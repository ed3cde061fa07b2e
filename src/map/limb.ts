import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import {
  cross,
  dot,
  isOnMap,
  lengthOf,
  lookOf,
  plus,
  scaled,
  unit,
  type Viewpoint,
} from './globeLook';
import { LIMB } from './styleParts';

const RADIANS = Math.PI / 180;
/** Inside the edge by this much, where a point is not yet hidden behind the globe. */
const INSET = 1.2 * RADIANS;
/** Beyond this zoom the edge is out of sight. */
const LAST_ZOOM = 6;
/**
 * Pixels from one guard to the next: a guard is 9 wide and 19 tall, and no name fits between two, be
 * they beside each other or one over the other. Each costs its share of every placement.
 */
const SPACING = 18;
/** Pixels beyond the map's edge where guards stand too, for a map that moves before they follow. */
const SLACK = 120;
/** While the globe turns, the guards follow at most this often, in milliseconds. */
const PACE = 120;

/**
 * Points along the visible edge of the globe, just inside it, where the map shows it. Invisible
 * symbols stand on them and are placed before all names, so that a name which would hang over the
 * edge finds no room.
 */
export function limbOf(view: Viewpoint): FeatureCollection<Point> {
  if (view.zoom > LAST_ZOOM) return { type: 'FeatureCollection', features: [] };
  const look = lookOf(view);
  const axis = unit(look.eye);
  const angle = Math.acos(1 / lengthOf(look.eye)) - INSET;
  const side = unit(cross(axis, Math.abs(axis[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]));
  const other = cross(axis, side);
  const edge = look.pixels / Math.sqrt(dot(look.eye, look.eye) - 1);
  const count = Math.ceil((2 * Math.PI * edge) / SPACING);
  const points = Array.from({ length: count }, (_, i) => {
    const turn = (2 * Math.PI * i) / count;
    const across = plus(scaled(side, Math.cos(turn)), scaled(other, Math.sin(turn)));
    return plus(scaled(axis, Math.cos(angle)), scaled(across, Math.sin(angle)));
  });
  const features = points
    .filter((point) => isOnMap(point, look, view, SLACK))
    .map(([x, y, z]) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: {
        type: 'Point' as const,
        coordinates: [Math.atan2(y, x) / RADIANS, Math.asin(z) / RADIANS],
      },
    }));
  return { type: 'FeatureCollection', features };
}

/** Keeps a map's guards on the edge of its globe, through moves and changes of style. */
export function guardLimb(map: MapLibreMap): () => void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const guard = () => {
    due = undefined;
    // A map that lost its drawing context has no style until it gets it back.
    if (!map.style) return;
    const isGlobe = map.getProjection()?.type === 'globe';
    const { lng, lat } = map.getCenter();
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    map.getSource<GeoJSONSource>(LIMB)?.setData(
      limbOf({
        longitude: lng,
        latitude: lat,
        zoom: isGlobe ? map.getZoom() : Number.POSITIVE_INFINITY,
        bearing: map.getBearing(),
        pitch: map.getPitch(),
        width,
        height,
      }),
    );
  };
  const guardSoon = () => {
    due ??= setTimeout(guard, PACE);
  };
  map.on('style.load', guard);
  map.on('styledata', guardSoon);
  map.on('move', guardSoon);
  map.on('resize', guardSoon);
  return () => {
    clearTimeout(due);
    map.off('style.load', guard);
    map.off('styledata', guardSoon);
    map.off('move', guardSoon);
    map.off('resize', guardSoon);
  };
}
