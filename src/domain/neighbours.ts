import { distanceKm } from './distance';
import { isArea, type Place } from './place';

/** Another place, and the great-circle distance to it in kilometres. */
export interface Neighbour {
  readonly place: Place;
  readonly km: number;
}

/** The other places of a list, nearest first. A place without a position has no distance and is left out. */
export function neighboursOf(here: Place, places: readonly Place[]): readonly Neighbour[] {
  const { point } = here;
  if (!point) return [];
  return places
    .flatMap((place) =>
      place.point && place.id !== here.id ? [{ place, km: distanceKm(point, place.point) }] : [],
    )
    .sort((a, b) => a.km - b.km);
}

/** An area, or somewhere in a circle: its distance is measured from its middle, and is rough. */
export const isMeasuredFromMiddle = (place: Place): boolean =>
  isArea(place) || place.kind === 'district' || place.radiusKm !== undefined;
