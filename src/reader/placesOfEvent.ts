import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import type { Place } from '../domain/place';

/** The places that an event names, each once. */
export const placesOfEvent = (event: AtlasEvent, { placeById }: Dataset): readonly Place[] =>
  [...new Set(event.places.map(({ place }) => place))].flatMap((id) => placeById.get(id) ?? []);
