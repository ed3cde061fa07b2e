import { greatCircle } from '../domain/distance';
import type { AtlasEvent, Role } from '../domain/event';
import type { PlaceId } from '../domain/identifier';
import { type Place, type Position, placeKinds } from '../domain/place';

/** A great circle between two places of one event. It joins them; it is nobody's route. */
export interface Link {
  readonly from: Place;
  readonly to: Place;
  readonly positions: readonly Position[];
}

const startRoles: readonly Role[] = ['origin', 'base'];
const endRoles: readonly Role[] = ['location', 'target', 'destination'];

/** The links of an event: from where it came to where it happened or was aimed at. */
export function linksOf(
  event: AtlasEvent,
  placeById: ReadonlyMap<PlaceId, Place>,
): readonly Link[] {
  const placesIn = (roles: readonly Role[]) =>
    finest(
      event.places
        .filter(({ role }) => roles.includes(role))
        .flatMap(({ place }) => placeById.get(place) ?? [])
        .filter(({ point }) => point !== null),
    );
  return placesIn(startRoles).flatMap((from) =>
    placesIn(endRoles)
      .filter((to) => to !== from && to.point?.join() !== from.point?.join())
      .map((to) => ({
        from,
        to,
        positions: greatCircle(from.point as Position, to.point as Position),
      })),
  );
}

/** Leaves out a country or region that a finer place of the same group stands for. */
function finest(places: readonly Place[]): readonly Place[] {
  const isFiner = (other: Place, place: Place) =>
    placeKinds.indexOf(other.kind) < placeKinds.indexOf(place.kind) &&
    other.ccodes.some((code) => place.ccodes.includes(code));
  return places.filter((place) => !places.some((other) => isFiner(other, place)));
}
