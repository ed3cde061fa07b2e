import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import type { PlaceId } from '../domain/identifier';
import type { Question } from '../domain/lesson';
import type { Place } from '../domain/place';
import { selectVisible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import type { View } from '../state/view';

type Shown = Pick<AtlasState, 'document' | 'view'>;

/** What a view is about. */
export interface Records {
  readonly places: ReadonlySet<Place>;
  readonly events: ReadonlySet<AtlasEvent>;
}

/** A window or filter that leaves no more events than this is about them; otherwise it is a look round. */
const FEW = 12;

/** The places and events that a step's view and question are about. */
export function recordsOfStep(shown: Shown, question: Question | undefined): Records {
  const { dataset } = shown.document;
  const selected = selectedEvents(shown);
  const narrowed = selected ?? (isNarrow(shown.view) ? few(selectVisible(shown).events) : []);
  const asked = questionEvents(question, dataset);
  const events = new Set([...narrowed, ...asked]);
  const named = [...selectedPlaces(shown), ...(question?.type === 'place' ? question.places : [])];
  return { events, places: placesOf(dataset, [...events], named) };
}

/** What the view without a lesson shows: what is selected, or all that the window and filters leave. */
export function recordsOfView(shown: Shown): Records {
  const { dataset } = shown.document;
  const selected = selectedEvents(shown);
  const visible = selectVisible(shown);
  if (!selected) return { events: new Set(visible.events), places: new Set(visible.places) };
  return {
    events: new Set(selected),
    places: placesOf(dataset, selected, selectedPlaces(shown)),
  };
}

const few = (events: readonly AtlasEvent[]) => (events.length <= FEW ? events : []);

const isNarrow = ({ window, kinds, sources, told, box }: View) =>
  window !== null || kinds.length > 0 || sources.length > 0 || told !== 'any' || box !== null;

/** The events of the page that is open; null where none is. */
function selectedEvents(shown: Shown): readonly AtlasEvent[] | null {
  const { event, place, article, paragraph } = shown.view;
  const { events, eventById } = shown.document.dataset;
  if (event) return [eventById.get(event)].filter((one) => one !== undefined);
  if (place) return selectVisible(shown).events.filter((one) => happenedAt(one, place));
  if (!article) return null;
  return events.filter(({ citations }) =>
    citations.some(
      (citation) =>
        citation.source === article && (paragraph === null || citation.paragraph === paragraph),
    ),
  );
}

const happenedAt = ({ places }: AtlasEvent, id: PlaceId) =>
  places.some(({ place, role }) => place === id && role !== 'mentioned');

function selectedPlaces({ view, document }: Shown): readonly PlaceId[] {
  const { place, pair, article, paragraph } = view;
  const mentioned = document.dataset.mentions
    .filter((mention) => mention.source === article && mention.paragraph === paragraph)
    .map((mention) => mention.place);
  return [...(place ? [place] : []), ...(pair ?? []), ...mentioned];
}

function questionEvents(question: Question | undefined, { eventById }: Dataset) {
  if (question?.type !== 'order' && question?.type !== 'source') return [];
  return question.events.flatMap((id) => eventById.get(id) ?? []);
}

function placesOf(
  { placeById }: Dataset,
  events: readonly AtlasEvent[],
  named: readonly PlaceId[],
): ReadonlySet<Place> {
  const touched = events.flatMap(({ places }) =>
    places.flatMap(({ place, role }) => (role === 'mentioned' ? [] : place)),
  );
  return new Set([...named, ...touched].flatMap((id) => placeById.get(id) ?? []));
}
