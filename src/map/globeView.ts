import type { Position } from '../domain/place';
import { dot, EYE, plus, unit, type Vector, vectorOf } from './globeLook';

/** A globe seen from afar: its centre in degrees, and its radius as a part of the map's shorter side. */
export interface GlobeView {
  readonly longitude: number;
  readonly latitude: number;
  readonly radius: number;
}

/** The whole globe, with a little space round it; a dataset of one region is seen closer. */
const WHOLE = 0.66;
const CLOSEST = 6;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Turns the globe to the middle of the points, as large as still shows them all. */
export function globeViewOf(points: readonly Position[]): GlobeView {
  if (points.length === 0) return { longitude: 20, latitude: 25, radius: WHOLE };
  const vectors = points.map(vectorOf);
  const centre = middleOf(vectors);
  const reach = Math.max(...vectors.map((vector) => Math.acos(Math.min(1, dot(vector, centre)))));
  return {
    longitude: Math.round(degrees(Math.atan2(centre[1], centre[0])) * 10) / 10,
    latitude: Math.round(degrees(Math.asin(centre[2])) * 10) / 10,
    radius: Math.min(CLOSEST, Math.max(WHOLE, 0.34 / Math.sin(Math.min(reach, Math.PI / 2)))),
  };
}

/** The middle of the box that the points span, seen from their mean: no crowd of points outweighs a far one. */
function middleOf(vectors: readonly Vector[]): Vector {
  let centre = unit(vectors.reduce(plus));
  for (let round = 0; round < 60; round++) {
    const farthest = vectors.reduce((far, vector) =>
      dot(vector, centre) < dot(far, centre) ? vector : far,
    );
    const step = 0.3 / (round + 2);
    centre = unit([
      centre[0] + (farthest[0] - centre[0]) * step,
      centre[1] + (farthest[1] - centre[1]) * step,
      centre[2] + (farthest[2] - centre[2]) * step,
    ]);
  }
  return centre;
}

/** Distance of the eye from the globe's centre, in radii, on a map no taller than wide. */
export const eyeDistance = ({ radius }: GlobeView): number => 1 + EYE / radius;

/** The MapLibre zoom at which the globe has this size on a map of so many pixels. */
export function zoomOf({ latitude, radius }: GlobeView, width: number, height: number): number {
  const pixels = radius * Math.min(width, height);
  return Math.log2((2 * Math.PI * pixels * Math.cos(radians(latitude))) / 512);
}
