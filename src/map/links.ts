import { greatCircle } from '../domain/distance';
import type { AtlasEvent, Role } from '../domain/event';
import type { PlaceId } from '../domain/identifier';
import { type Place, type Position, placeKinds } from '../domain/place';

/** What a link says of its two ends: it came from there, it was aimed there, it had its base there. */
export const linkKinds = ['came', 'aim', 'base'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** A great circle between two places of one event. It joins them; it is nobody's route. */
export interface Link {
  readonly kind: LinkKind;
  readonly from: Place;
  readonly to: Place;
  readonly positions: readonly Position[];
}

interface End {
  readonly place: Place;
  readonly role: Role;
}

const startRoles: readonly Role[] = ['origin', 'base'];
const endRoles: readonly Role[] = ['location', 'target', 'destination'];

/** The links of an event: from where it came to where it happened or was aimed at. */
export function linksOf(
  event: AtlasEvent,
  placeById: ReadonlyMap<PlaceId, Place>,
): readonly Link[] {
  const endsIn = (roles: readonly Role[]): readonly End[] => {
    const ends = event.places
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ place: id, role }) => {
        const place = placeById.get(id);
        return place?.point ? [{ place, role }] : [];
      });
    const places = ends.map(({ place }) => place);
    return ends.filter(({ place }) => !isStoodFor(place, places));
  };
  const ends = endsIn(endRoles);
  return endsIn(startRoles).flatMap((from) =>
    ends
      .filter(({ place }) => place.point?.join() !== from.place.point?.join())
      .map((to) => ({
        kind: kindOf(from, to),
        from: from.place,
        to: to.place,
        positions: greatCircle(from.place.point as Position, to.place.point as Position),
      })),
  );
}

function kindOf(from: End, to: End): LinkKind {
  if (to.role === 'target') return 'aim';
  return from.role === 'base' ? 'base' : 'came';
}

/** A finer place of the same country is among the others, and stands for this one. */
export const isStoodFor = (place: Place, others: readonly Place[]): boolean =>
  others.some(
    (other) =>
      placeKinds.indexOf(other.kind) < placeKinds.indexOf(place.kind) &&
      other.ccodes.some((code) => place.ccodes.includes(code)),
  );
