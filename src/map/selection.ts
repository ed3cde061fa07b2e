import type { Map as MapLibre } from 'maplibre-gl';
import type { PlaceId } from '../domain/identifier';
import { selectEventShown, selectVisible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { marksOf } from './marks';
import { rowsOf } from './subject';
import { SUBJECT } from './subjectStyle';

const sources = ['areas', 'spots'].map((name) => `${SUBJECT}${name}`);

/** Lights what is selected, and puts out what was. */
export function markSelection(map: MapLibre, state: AtlasState, previous: AtlasState | null): void {
  for (const row of previous ? selectedRows(previous) : []) light(map, row, false);
  for (const row of selectedRows(state)) light(map, row, true);
}

function light(map: MapLibre, id: number, selected: boolean): void {
  for (const source of sources)
    if (map.getSource(source)) map.setFeatureState({ source, id }, { selected });
}

/** A site's spot stands for it under its town's row. */
function selectedRows(state: AtlasState): readonly number[] {
  const rows = rowsOf(state.document.dataset);
  const event = selectEventShown(state);
  const ids: readonly PlaceId[] = event
    ? event.places.filter(({ role }) => role !== 'mentioned').map(({ place }) => place)
    : state.view.place
      ? [state.view.place]
      : [];
  if (ids.length === 0) return [];
  const { spots } = marksOf(selectVisible(state));
  const townOf = (id: PlaceId) =>
    spots.find(({ places }) => places.some((place) => place.id === id))?.place.id;
  return ids
    .flatMap((id) => [rows.get(id), rows.get(townOf(id) ?? id)])
    .filter((row) => row !== undefined);
}
