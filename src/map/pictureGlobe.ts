import { distanceKm } from '../domain/distance';
import type { Position } from '../domain/place';
import type { AtlasState } from '../state/store';
import { firstGlobe } from './firstGlobe';
import { type GlobeView, globeViewOf } from './globeView';
import { litBy } from './lit';
import { measuredLine } from './measure';

/** As close as a selection is shown, so that it is seen where on the globe it lies. */
const CLOSE = 1.1;
const EARTH_KM = 6371.0088;

/** The crosshair stays in sight: where it leaves what is seen well, the globe turns to it. */
function globeAround(aim: Position, globe: GlobeView): GlobeView {
  const away = distanceKm(aim, [globe.longitude, globe.latitude]);
  const seen = Math.min(6000, (EARTH_KM * 0.45) / globe.radius);
  return away < seen ? globe : { ...globe, longitude: aim[0], latitude: aim[1] };
}

/** Turned to the measured pair, to what is selected or to what is read of, if there is any. */
export function globeOf(state: AtlasState): GlobeView {
  const { aim } = state;
  if (aim) return globeAround(aim, firstGlobe(state));
  const { event, place, pair } = state.view;
  const isOfPair = !event && (!place || pair?.includes(place));
  const line = isOfPair ? measuredLine(state) : null;
  const full = [...litBy(state).full];
  const lit = (full.length > 0 ? full : state.reading).flatMap((id) => {
    const point = state.document.dataset.placeById.get(id)?.point;
    return point ? [point] : [];
  });
  const points = line?.positions ?? lit;
  if (points.length === 0) return firstGlobe(state);
  const globe = globeViewOf(points);
  return { ...globe, radius: Math.min(CLOSE, globe.radius) };
}
