import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { LIMB } from './styleParts';

/** What decides where the edge of the globe is seen; angles in degrees, the map's size in pixels. */
export interface Viewpoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
}

type Vector = readonly [number, number, number];

const RADIANS = Math.PI / 180;
/** MapLibre's eye is 1.5 heights of the map away from its centre (a field of view of 36.87°). */
const EYE = 1.5;
const TILE = 512;
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

const scaled = (v: Vector, by: number): Vector => [v[0] * by, v[1] * by, v[2] * by];
const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const lengthOf = (v: Vector) => Math.hypot(...v);
const unit = (v: Vector) => scaled(v, 1 / lengthOf(v));
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The globe's radius in pixels: MapLibre keeps the scale of a flat map at the centre. */
const radiusOf = (latitude: number, zoom: number) =>
  (TILE * 2 ** zoom) / (2 * Math.PI * Math.cos(latitude * RADIANS));

/** The eye, in radii of the globe from its middle, and where it looks: three directions at right angles. */
function lookOf({ longitude, latitude, zoom, bearing, pitch, height }: Viewpoint) {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  const centre: Vector = [
    Math.cos(phi) * Math.cos(lambda),
    Math.cos(phi) * Math.sin(lambda),
    Math.sin(phi),
  ];
  const east: Vector = [-Math.sin(lambda), Math.cos(lambda), 0];
  const north = cross(centre, east);
  const ahead = plus(
    scaled(north, Math.cos(bearing * RADIANS)),
    scaled(east, Math.sin(bearing * RADIANS)),
  );
  const away = (EYE * height) / radiusOf(latitude, zoom);
  const back = scaled(ahead, -away * Math.sin(pitch * RADIANS));
  const eye = plus(scaled(centre, 1 + away * Math.cos(pitch * RADIANS)), back);
  const forward = unit(plus(centre, scaled(eye, -1)));
  const right = cross(ahead, centre);
  return { eye, forward, right, up: cross(right, forward) };
}

/** Whether a point of the globe that faces the eye lies on the map, or little beside it. */
function isSeen(point: Vector, look: ReturnType<typeof lookOf>, view: Viewpoint): boolean {
  const way = plus(point, scaled(look.eye, -1));
  const pixels = (EYE * view.height) / dot(way, look.forward);
  return (
    Math.abs(dot(way, look.right) * pixels) < view.width / 2 + SLACK &&
    Math.abs(dot(way, look.up) * pixels) < view.height / 2 + SLACK
  );
}

/**
 * Points along the visible edge of the globe, just inside it, where the map shows it. Invisible symbols stand on them and
 * are placed before all names, so that a name which would hang over the edge finds no room.
 */
export function limbOf(view: Viewpoint): FeatureCollection<Point> {
  if (view.zoom > LAST_ZOOM) return { type: 'FeatureCollection', features: [] };
  const look = lookOf(view);
  const axis = unit(look.eye);
  const angle = Math.acos(1 / lengthOf(look.eye)) - INSET;
  const side = unit(cross(axis, Math.abs(axis[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]));
  const other = cross(axis, side);
  const edge = (EYE * view.height) / Math.sqrt(dot(look.eye, look.eye) - 1);
  const count = Math.ceil((2 * Math.PI * edge) / SPACING);
  const points = Array.from({ length: count }, (_, i) => {
    const turn = (2 * Math.PI * i) / count;
    const across = plus(scaled(side, Math.cos(turn)), scaled(other, Math.sin(turn)));
    return plus(scaled(axis, Math.cos(angle)), scaled(across, Math.sin(angle)));
  });
  const features = points
    .filter((point) => isSeen(point, look, view))
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
