import type { Geometry } from 'geojson';
import { circleRound } from '../domain/distance';
import type { Place } from '../domain/place';
import type { Shape } from '../domain/placeFeature';

/** What is drawn round a place: the circle that it is somewhere in, or the outline of its area. */
export function placeOutline(
  { point, radiusKm }: Place,
  shape: Shape | undefined,
): Geometry | null {
  if (point && radiusKm)
    return {
      type: 'Polygon',
      coordinates: [circleRound(point, radiusKm).map((position) => [...position])],
    };
  return shape && shape.type !== 'Point' ? (shape as unknown as Geometry) : null;
}
