import { isInBox } from '../domain/box';
import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { type Counts, HIDDEN, POSSIBLE, type Selection, selectRows } from '../domain/filter';
import type { EventId } from '../domain/identifier';
import type { Place } from '../domain/place';
import type { Source } from '../domain/source';
import type { AtlasState } from './store';
import type { View } from './view';

/** What the window and the filters leave to see; map, list, time line and counts all read this. */
export interface Visible {
  readonly selection: Selection;
  readonly counts: Counts;
  /** In order of time, the undated last. */
  readonly events: readonly AtlasEvent[];
  /** Events that only an open date brings into the window. */
  readonly possible: ReadonlySet<EventId>;
  /** Places that a shown event touches, and those that no event touches at all. */
  readonly places: readonly Place[];
  /** One flag a place, in the dataset's order: 1 where it is shown. */
  readonly placeRows: Uint8Array;
  readonly hiddenPlaces: number;
}

type Shown = Pick<AtlasState, 'document' | 'view'>;

/** The same dataset and filter give the same object. */
export const selectVisible: (state: Shown) => Visible = remember(
  ({ document, view }: Shown) => [
    document.dataset,
    view.window,
    view.undated,
    view.kinds,
    view.sources,
    view.told,
    view.box,
  ],
  ({ document, view }) => visibleIn(document.dataset, view),
);

function visibleIn(dataset: Dataset, view: View): Visible {
  const selection = selectRows(dataset.index, view);
  const { rows, counts } = selection;
  const events = dataset.events.filter((_, row) => rows[row] !== HIDDEN);
  const possible = counts.shownPossible
    ? dataset.events.filter((_, row) => rows[row] === POSSIBLE).map(({ id }) => id)
    : [];
  const { placePoints } = dataset.index;
  const isWanted = (row: number) =>
    !view.box ||
    isInBox(view.box, placePoints[2 * row] as number, placePoints[2 * row + 1] as number);
  const placeRows = selection.places.map(
    (isTouched, row) => isTouched || (isWanted(row) && untouched(dataset)[row]) || 0,
  );
  const places = dataset.places.filter((_, row) => placeRows[row] === 1);
  return {
    selection,
    counts,
    events,
    possible: new Set(possible),
    places,
    placeRows,
    hiddenPlaces: dataset.places.length - places.length,
  };
}

/** How many events of each kind everything but the choice of kinds leaves to see. */
export const selectKindCounts: (state: AtlasState) => ReadonlyMap<string, number> = remember(
  ({ document, view }: AtlasState) => [
    document.dataset,
    view.window,
    view.undated,
    view.sources,
    view.told,
    view.box,
  ],
  ({ document: { dataset }, view }) => {
    const { rows } = selectRows(dataset.index, { ...view, kinds: [] });
    const counts = new Map<string, number>();
    dataset.events.forEach(({ kind }, row) => {
      if (rows[row] !== HIDDEN) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    });
    return counts;
  },
);

/** One flag a place: no event touches it at all, so no window hides it. */
const untouched = remember(
  (dataset: Dataset) => [dataset],
  ({ index }) => {
    const flags = new Uint8Array(index.placeCount).fill(1);
    for (const row of index.places) flags[row] = 0;
    return flags;
  },
);

export const selectPlaceShown = ({ document, view }: AtlasState): Place | null =>
  (view.place && document.dataset.placeById.get(view.place)) ?? null;
export const selectEventShown = ({ document, view }: AtlasState): AtlasEvent | null =>
  (view.event && document.dataset.eventById.get(view.event)) ?? null;

export const selectArticleShown = ({ document, view }: AtlasState): Source | null =>
  (view.article && document.dataset.sourceById.get(view.article)) ?? null;

/** Keeps the last two results, the present state's and the one before, which subscribers compare. */
function remember<In, Out>(
  keysOf: (input: In) => readonly unknown[],
  compute: (input: In) => Out,
): (input: In) => Out {
  let known: readonly { readonly keys: readonly unknown[]; readonly value: Out }[] = [];
  return (input) => {
    const keys = keysOf(input);
    const match = known.find((entry) => entry.keys.every((key, at) => key === keys[at]));
    if (match) return match.value;
    const value = compute(input);
    known = [{ keys, value }, ...known.slice(0, 1)];
    return value;
  };
}
