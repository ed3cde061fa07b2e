import { isArea, type Place } from '../domain/place';
import { selectVisible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { type GlobeView, globeViewOf } from './globeView';

/** The globe as it opens: turned so that every town and site in the window can be seen. */
export function firstGlobe(state: AtlasState): GlobeView {
  const { places } = selectVisible(state);
  const view = known.get(places) ?? globeViewOf(pointsOf(places));
  known.set(places, view);
  return view;
}

/** Worked out once for the places in a window. */
const known = new WeakMap<readonly Place[], GlobeView>();

const pointsOf = (places: readonly Place[]) =>
  places.flatMap((place) => (place.point && !isArea(place) ? [place.point] : []));
