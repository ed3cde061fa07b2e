import type { Map as MapLibre } from 'maplibre-gl';
import type { PlaceId } from '../domain/identifier';
import { selectEventShown, selectVisible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { marksOf } from './marks';
import { rowsOf } from './subject';
import { SUBJECT } from './subjectStyle';

/** What an area's `events` says when it is not shown at all. */
export const NOT_SHOWN = -1;

/** Tells each area how many shown events touch it; only what changed is said. */
export function countEvents(map: MapLibre, state: AtlasState, previous: AtlasState | null): void {
  const before = previous ? eventsByRow(previous) : null;
  eventsByRow(state).forEach((events, id) => {
    if (before?.[id] === events) return;
    for (const source of ['areas', 'areaNames'])
      map.setFeatureState({ source: `${SUBJECT}${source}`, id }, { events });
  });
}

function eventsByRow(state: AtlasState): Int32Array {
  const { dataset } = state.document;
  const rows = rowsOf(dataset);
  const counts = new Int32Array(dataset.places.length).fill(NOT_SHOWN);
  for (const { place, events } of marksOf(state.document.dataset, selectVisible(state)).areas)
    counts[rows.get(place.id) as number] = events;
  return counts;
}

/** Lights what is selected, and puts out what was. */
export function lightSelection(
  map: MapLibre,
  state: AtlasState,
  previous: AtlasState | null,
): void {
  for (const row of previous ? selectedRows(previous) : []) light(map, row, false);
  for (const row of selectedRows(state)) light(map, row, true);
}

function light(map: MapLibre, id: number, selected: boolean): void {
  for (const source of ['areas', 'spots'])
    map.setFeatureState({ source: `${SUBJECT}${source}`, id }, { selected });
}

/** A site is lit at the spot of its town. */
function selectedRows(state: AtlasState): readonly number[] {
  const rows = rowsOf(state.document.dataset);
  const ids = selectedPlaces(state);
  if (ids.length === 0) return [];
  const { spots } = marksOf(state.document.dataset, selectVisible(state));
  const townOf = (id: PlaceId) =>
    spots.find(({ places }) => places.some((place) => place.id === id))?.place.id;
  return ids
    .flatMap((id) => [rows.get(id), rows.get(townOf(id) ?? id)])
    .filter((row) => row !== undefined);
}

function selectedPlaces(state: AtlasState): readonly PlaceId[] {
  const event = selectEventShown(state);
  if (event)
    return event.places.filter(({ role }) => role !== 'mentioned').map(({ place }) => place);
  return state.view.place ? [state.view.place] : [];
}
