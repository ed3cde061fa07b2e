import type { PlaceId } from '../domain/identifier';
import { isArea } from '../domain/place';
import { selectEventShown } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { isStoodFor } from './links';

/** The places that the selection lights: with their whole mark or area, or by their outline alone. */
export interface Lit {
  readonly full: ReadonlySet<PlaceId>;
  readonly outlined: ReadonlySet<PlaceId>;
}

/** An event lights what it ties to itself; a country round a town that it names, only by its outline. */
export function litBy(state: AtlasState): Lit {
  const { document, view } = state;
  const event = selectEventShown(state);
  if (!event) return { full: new Set(view.place ? [view.place] : []), outlined: new Set() };
  const places = event.places
    .filter(({ role }) => role !== 'mentioned')
    .flatMap(({ place }) => document.dataset.placeById.get(place) ?? []);
  const isRound = places.map((place) => isArea(place) && isStoodFor(place, places));
  const idsWhere = (round: boolean) =>
    new Set(places.filter((_, at) => isRound[at] === round).map(({ id }) => id));
  return { full: idsWhere(false), outlined: idsWhere(true) };
}
