import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { HIDDEN, type Selection } from '../domain/filter';
import { isArea, type Place, type Position } from '../domain/place';
import { selectVisible, type Visible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { FAN } from './fan';
import { neighbourSectors, type Sector } from './labelSides';
import type { Crowding } from './slots';

/** Everything that stands on one spot: the town, sites known only by it, and the events shown there. */
export interface SpotMark {
  readonly point: Position;
  /** The place whose page the spot opens: the town before a site in it. */
  readonly place: Place;
  readonly places: readonly Place[];
  readonly count: number;
  /** The events in order of time; none where they are more than a fan holds. */
  readonly events: readonly AtlasEvent[];
}

/** An area, or the circle round a place that is only near its point, and how many shown events touch it. */
export interface AreaMark {
  readonly place: Place;
  readonly events: number;
}

export interface Marks {
  readonly spots: readonly SpotMark[];
  readonly areas: readonly AreaMark[];
}

const marksByVisible = new WeakMap<Visible, Marks>();

const noMarks: Marks = { spots: [], areas: [] };

/** What the map draws of a state: nothing on a map whose marks are kept back. */
export const marksShown = (state: Pick<AtlasState, 'document' | 'view'>): Marks =>
  state.view.hides.includes('pins')
    ? noMarks
    : marksOf(state.document.dataset, selectVisible(state));

/** The marks of what is visible; the globe and its SVG twin draw the same. */
export function marksOf(dataset: Dataset, visible: Visible): Marks {
  const marks = marksByVisible.get(visible) ?? drawMarks(dataset, visible);
  marksByVisible.set(visible, marks);
  return marks;
}

function drawMarks(dataset: Dataset, { selection, placeRows }: Visible): Marks {
  const { spots, areas } = groundOf(dataset);
  return {
    spots: spots.flatMap((spot) => {
      const there = spot.places.filter(({ row }) => placeRows[row] === 1);
      return there.length ? [markAt(spot, there, selection, dataset)] : [];
    }),
    areas: areas
      .filter(({ row }) => placeRows[row] === 1)
      .map(({ place, rows }) => ({ place, events: countShown(rows, selection) })),
  };
}

function countShown(all: readonly number[], { rows }: Selection): number {
  let count = 0;
  for (const row of all) if (rows[row] !== HIDDEN) count++;
  return count;
}

interface Drawn {
  readonly there: readonly Placed[];
  readonly rows: readonly number[];
  readonly mark: SpotMark;
}
const drawn = new WeakMap<GroundSpot, Drawn>();

/** The same mark as before where nothing came and nothing went: who draws it need not look again. */
function markAt(
  spot: GroundSpot,
  there: readonly Placed[],
  selection: Selection,
  dataset: Dataset,
): SpotMark {
  const known = drawn.get(spot);
  if (known && areShown(known.rows, spot.rows, selection) && isSame(known.there, there))
    return known.mark;
  const rows = spot.rows.filter((row) => selection.rows[row] !== HIDDEN);
  const places = there.map(({ place }) => place);
  const mark = spotMark(places, rows, dataset);
  drawn.set(spot, { there, rows, mark });
  return mark;
}

/** Whether these rows, and no others of all, are shown. */
function areShown(these: readonly number[], all: readonly number[], { rows }: Selection): boolean {
  let at = 0;
  for (const row of all) {
    if (rows[row] === HIDDEN) continue;
    if (these[at] !== row) return false;
    at++;
  }
  return at === these.length;
}

const isSame = (one: readonly Placed[], other: readonly Placed[]) =>
  one.length === other.length && one.every((placed, at) => placed === other[at]);

function spotMark(
  places: readonly Place[],
  rows: readonly number[],
  { events }: Dataset,
): SpotMark {
  const place = places.find(({ kind }) => kind === 'settlement') ?? (places[0] as Place);
  return {
    point: place.point as Position,
    place,
    places,
    count: rows.length,
    events: rows.length > FAN ? [] : rows.map((row) => events[row] as AtlasEvent),
  };
}

const crowdings = new WeakMap<Dataset, Crowding>();

/** Up to how many marks stand on a spot, by the sector of its name; worked out once a dataset. */
export function crowdingOf(dataset: Dataset): Crowding {
  const crowding = crowdings.get(dataset) ?? findCrowding(dataset);
  crowdings.set(dataset, crowding);
  return crowding;
}

function findCrowding(dataset: Dataset): Crowding {
  const sectors = neighbourSectors(dataset);
  const most = new Map<Sector, number>();
  for (const { places, rows } of groundOf(dataset).spots)
    for (const { place } of places) {
      const sector = sectors.get(place.id) ?? null;
      most.set(sector, Math.max(most.get(sector) ?? 0, rows.length));
    }
  return most;
}

/** How many events touch each area when all are shown, by the row of its place. */
export const eventsOfAreas = (dataset: Dataset): ReadonlyMap<number, number> =>
  new Map(groundOf(dataset).areas.map(({ row, rows }) => [row, rows.length]));

interface Placed {
  readonly place: Place;
  readonly row: number;
}
interface GroundSpot {
  readonly places: readonly Placed[];
  readonly rows: readonly number[];
}
interface Ground {
  readonly spots: readonly GroundSpot[];
  readonly areas: readonly (Placed & { readonly rows: readonly number[] })[];
}

const grounds = new WeakMap<Dataset, Ground>();

/** Where places stand and which events touch them, by rows; worked out once a dataset. */
function groundOf(dataset: Dataset): Ground {
  const ground = grounds.get(dataset) ?? layGround(dataset);
  grounds.set(dataset, ground);
  return ground;
}

function layGround(dataset: Dataset): Ground {
  const rowsAt = eventRows(dataset);
  const located = dataset.places
    .map((place, row) => ({ place, row }))
    .filter(({ place }) => place.point !== null);
  const together = new Map<string, Placed[]>();
  for (const placed of located.filter(({ place }) => !isArea(place))) {
    const key = String(placed.place.point);
    together.set(key, [...(together.get(key) ?? []), placed]);
  }
  return {
    spots: [...together.values()].map((places) => ({
      places,
      rows: [...new Set(places.flatMap(({ row }) => rowsAt[row] ?? []))].sort((a, b) => a - b),
    })),
    areas: located
      .filter(({ place }) => isArea(place) || place.radiusKm !== undefined)
      .map(({ place, row }) => ({ place, row, rows: rowsAt[row] ?? [] })),
  };
}

/** The rows of the events at each place, in order of time; a place that is only mentioned has none. */
function eventRows({ events, places }: Dataset): readonly (readonly number[])[] {
  const rowOf = new Map(places.map(({ id }, row) => [id, row]));
  const at: number[][] = places.map(() => []);
  events.forEach((event, eventRow) => {
    for (const { place, role } of event.places) {
      const there = role === 'mentioned' ? undefined : at[rowOf.get(place) ?? -1];
      if (there && there.at(-1) !== eventRow) there.push(eventRow);
    }
  });
  return at;
}
