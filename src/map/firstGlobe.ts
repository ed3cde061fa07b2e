import { isArea } from '../domain/place';
import { selectVisible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { type GlobeView, globeViewOf } from './globeView';

/** The globe as it opens: turned so that every town and site in the window can be seen. */
export function firstGlobe(state: AtlasState): GlobeView {
  const { places } = selectVisible(state);
  return globeViewOf(
    places.flatMap((place) => (place.point && !isArea(place) ? [place.point] : [])),
  );
}
