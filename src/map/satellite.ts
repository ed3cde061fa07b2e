import { type GeoPermissibleObjects, type GeoProjection, geoProjection } from 'd3-geo';
import type { Position } from '../domain/place';
import type { Shape } from '../domain/placeFeature';
import { eyeDistance, type GlobeView } from './globeView';

/** The side of the drawing in its own units, which is the shorter side of the map. */
export const SIDE = 1000;

/**
 * The vertical perspective projection, in which MapLibre's globe is drawn, about the origin, and its
 * inverse, NaN beside the globe (Snyder, Map Projections: a working manual, 1987, p. 173 to 175). An orthographic one would not match.
 */
export function satellite(view: GlobeView): GeoProjection {
  const distance = eyeDistance(view);
  const raw = (lambda: number, phi: number): [number, number] => {
    const toEye = Math.cos(phi) * Math.cos(lambda);
    const scale = (distance - 1) / (distance - toEye);
    return [scale * Math.cos(phi) * Math.sin(lambda), scale * Math.sin(phi)];
  };
  raw.invert = (x: number, y: number): [number, number] => {
    const rho = Math.hypot(x, y);
    const root = 1 - (rho ** 2 * (distance + 1)) / (distance - 1);
    const sine =
      rho && (distance - Math.sqrt(root)) / ((distance - 1) / rho + rho / (distance - 1));
    const cosine = Math.sqrt(1 - sine ** 2);
    return [Math.atan2(x * sine, rho * cosine), Math.asin(rho && (y * sine) / rho)];
  };
  return geoProjection(raw)
    .rotate([-view.longitude, -view.latitude])
    .scale(view.radius * SIDE)
    .translate([0, 0])
    .clipAngle((Math.acos(1 / distance) * 180) / Math.PI - 1e-6)
    .precision(1);
}

/** The same outline with its rings turned round: d3-geo fills the other side of a ring than RFC 7946. */
export function rewound(shape: Shape): GeoPermissibleObjects {
  const turn = (ring: readonly Position[]) => ring.map(([x, y]) => [x, y]).reverse();
  if (shape.type === 'Polygon')
    return { type: 'Polygon', coordinates: shape.coordinates.map(turn) };
  if (shape.type === 'MultiPolygon')
    return { type: 'MultiPolygon', coordinates: shape.coordinates.map((rings) => rings.map(turn)) };
  return { type: 'MultiPoint', coordinates: [] };
}
