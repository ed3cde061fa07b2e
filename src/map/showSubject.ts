import type { GeoJSONSource, GeoJSONSourceDiff, Map as MapLibre } from 'maplibre-gl';
import type { AtlasState } from '../state/store';
import { differs, spotChanges, subjectOf, subjectSources } from './subject';
import { SUBJECT } from './subjectStyle';

/** Brings the sources of the map's subject from one state to another; false if one is yet to come. */
export function showSubject(map: MapLibre, state: AtlasState, previous: AtlasState): boolean {
  let isWhole = true;
  for (const name of subjectSources) {
    if (!differs(name, state, previous)) continue;
    const source = map.getSource<GeoJSONSource>(`${SUBJECT}${name}`);
    if (!source) isWhole &&= subjectOf(state, name).features.length === 0;
    else if (name === 'spots') updateSpots(source, spotChanges(state, previous));
    else source.setData(subjectOf(state, name));
  }
  return isWhole;
}

function updateSpots(source: GeoJSONSource, changes: GeoJSONSourceDiff | null): void {
  if (changes) source.updateData(changes);
}
