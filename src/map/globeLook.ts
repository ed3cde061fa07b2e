import type { Position } from '../domain/place';

/** From where a globe is seen; angles in degrees, the map's size in pixels. */
export interface Viewpoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
}

export type Vector = readonly [number, number, number];

const RADIANS = Math.PI / 180;
/** Distance from the eye to the middle of the picture in heights of the map: MapLibre's field of view, 36.87 degrees. */
export const EYE = 1.5;
const TILE = 512;

export const scaled = (v: Vector, by: number): Vector => [v[0] * by, v[1] * by, v[2] * by];
export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const lengthOf = (v: Vector) => Math.hypot(...v);
export const unit = (v: Vector) => scaled(v, 1 / (lengthOf(v) || 1));
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Where a position lies on a globe of radius 1. */
export function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The globe's radius in pixels: MapLibre keeps the scale of a flat map at the centre. */
const radiusOf = ({ latitude, zoom }: Viewpoint) =>
  (TILE * 2 ** zoom) / (2 * Math.PI * Math.cos(latitude * RADIANS));

/** The eye, in radii of the globe from its middle, and where it looks: three directions at right angles. */
export interface Look {
  readonly eye: Vector;
  readonly forward: Vector;
  readonly right: Vector;
  readonly up: Vector;
  /** Pixels of what lies beside the middle as far as before the eye. */
  readonly pixels: number;
}

export function lookOf(view: Viewpoint): Look {
  const { longitude, latitude, bearing, pitch, height } = view;
  const centre = vectorOf([longitude, latitude]);
  const east: Vector = [-Math.sin(longitude * RADIANS), Math.cos(longitude * RADIANS), 0];
  const north = cross(centre, east);
  const ahead = plus(
    scaled(north, Math.cos(bearing * RADIANS)),
    scaled(east, Math.sin(bearing * RADIANS)),
  );
  const away = (EYE * height) / radiusOf(view);
  const back = scaled(ahead, -away * Math.sin(pitch * RADIANS));
  const eye = plus(scaled(centre, 1 + away * Math.cos(pitch * RADIANS)), back);
  const forward = unit(plus(centre, scaled(eye, -1)));
  const right = cross(ahead, centre);
  return { eye, forward, right, up: cross(right, forward), pixels: EYE * height };
}

/** Whether a point of the globe's near side lies on the map, or so many pixels beside it. */
export function isOnMap(point: Vector, look: Look, view: Viewpoint, slack = 0): boolean {
  const way = plus(point, scaled(look.eye, -1));
  const scale = look.pixels / dot(way, look.forward);
  return (
    Math.abs(dot(way, look.right) * scale) < view.width / 2 + slack &&
    Math.abs(dot(way, look.up) * scale) < view.height / 2 + slack
  );
}

/** Whether a point of the globe faces the eye. */
export const isOnNearSide = (point: Vector, { eye }: Look): boolean => dot(point, eye) > 1;
