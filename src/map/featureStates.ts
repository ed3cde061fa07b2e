import type { Map as MapLibre } from 'maplibre-gl';
import type { PlaceId } from '../domain/identifier';
import type { AtlasState } from '../state/store';
import { type Lit, litBy } from './lit';
import { eventsOfAreas, marksShown } from './marks';
import { rowsOf, type SubjectSource } from './subject';
import { SUBJECT } from './subjectStyle';

/** What an area's `events` says when it is not shown at all. */
export const NOT_SHOWN = -1;

/** Tells each area how many shown events touch it; only what is not known of it is said. */
export function countEvents(map: MapLibre, state: AtlasState, previous: AtlasState | null): void {
  const whole = eventsOfAreas(state.document.dataset);
  const before = previous ? eventsByRow(previous) : null;
  eventsByRow(state).forEach((events, id) => {
    if ((before ? before[id] : (whole.get(id) ?? NOT_SHOWN)) === events) return;
    tell(map, ['areas', 'areaNames'], id, { events });
  });
}

function eventsByRow(state: AtlasState): Int32Array {
  const { dataset } = state.document;
  const rows = rowsOf(dataset);
  const counts = new Int32Array(dataset.places.length).fill(NOT_SHOWN);
  for (const { place, events } of marksShown(state).areas)
    counts[rows.get(place.id) as number] = events;
  return counts;
}

/** Lights what is selected, and puts out what was. */
export function lightSelection(
  map: MapLibre,
  state: AtlasState,
  previous: AtlasState | null,
): void {
  const before = previous ? litBy(previous) : nothing;
  for (const row of [
    ...rowsIn(previous ?? state, before.full),
    ...rowsIn(previous ?? state, before.outlined),
  ])
    light(map, row, { selected: false, outlined: false });
  const { full, outlined } = litBy(state);
  for (const row of rowsIn(state, outlined)) light(map, row, { outlined: true });
  for (const row of rowsIn(state, full)) light(map, row, { selected: true });
}

const nothing: Lit = { full: new Set(), outlined: new Set() };

const light = (map: MapLibre, id: number, how: Readonly<Record<string, boolean>>) =>
  tell(map, ['areas', 'spots'], id, how);

/** A source that is not there yet is told when it comes. */
function tell(
  map: MapLibre,
  names: readonly SubjectSource[],
  id: number,
  state: Readonly<Record<string, number | boolean>>,
): void {
  for (const source of names.map((name) => `${SUBJECT}${name}`))
    if (map.getSource(source)) map.setFeatureState({ source, id }, state);
}

/** Lights the places of the paragraph that the reader points to or reads, and puts out the last one's. */
export function lightReading(map: MapLibre, state: AtlasState, previous: AtlasState | null): void {
  for (const row of previous ? readRows(previous) : []) light(map, row, { lit: false });
  for (const row of readRows(state)) light(map, row, { lit: true });
}

const readRows = (state: AtlasState) =>
  state.lit.by === 'page' ? rowsIn(state, new Set(state.lit.places)) : [];

/** A site is lit at the spot of its town. */
function rowsIn(state: AtlasState, ids: ReadonlySet<PlaceId>): readonly number[] {
  const rows = rowsOf(state.document.dataset);
  if (ids.size === 0) return [];
  const { spots } = marksShown(state);
  const townOf = (id: PlaceId) =>
    spots.find(({ places }) => places.some((place) => place.id === id))?.place.id;
  return [...ids]
    .flatMap((id) => [rows.get(id), rows.get(townOf(id) ?? id)])
    .filter((row) => row !== undefined);
}
