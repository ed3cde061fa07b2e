import type { AtlasEvent } from '../domain/event';
import type { EventId, PlaceId } from '../domain/identifier';
import { isArea, type Place, type Position } from '../domain/place';
import type { Visible } from '../state/selectors';

/** Everything that stands on one spot: the town, sites known only by it, and the events shown there. */
export interface SpotMark {
  readonly point: Position;
  /** The place whose page the spot opens: the town before a site in it. */
  readonly place: Place;
  readonly places: readonly Place[];
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

/** What the map draws for what is visible; the globe and its SVG twin draw the same. */
export function marksOf(visible: Visible): Marks {
  const marks = marksByVisible.get(visible) ?? drawMarks(visible);
  marksByVisible.set(visible, marks);
  return marks;
}

function drawMarks(visible: Visible): Marks {
  const eventsAt = eventsByPlace(visible.events);
  const located = visible.places.filter(({ point }) => point !== null);
  return {
    spots: spotsOf(
      located.filter((place) => !isArea(place)),
      eventsAt,
    ),
    areas: located
      .filter((place) => isArea(place) || place.radiusKm !== undefined)
      .map((place) => ({ place, events: eventsAt.get(place.id)?.length ?? 0 })),
  };
}

/** The events of each place, in order of time; a place that is only mentioned has none. */
function eventsByPlace(events: readonly AtlasEvent[]): ReadonlyMap<PlaceId, readonly AtlasEvent[]> {
  const at = new Map<PlaceId, AtlasEvent[]>();
  for (const event of events)
    for (const { place, role } of event.places) {
      if (role === 'mentioned') continue;
      const there = at.get(place) ?? [];
      if (there.at(-1) !== event) there.push(event);
      at.set(place, there);
    }
  return at;
}

function spotsOf(places: readonly Place[], eventsAt: ReadonlyMap<PlaceId, readonly AtlasEvent[]>) {
  const together = new Map<string, Place[]>();
  for (const place of places) {
    const key = (place.point as Position).join();
    together.set(key, [...(together.get(key) ?? []), place]);
  }
  return [...together.values()].map((group): SpotMark => {
    const town = group.find(({ kind }) => kind === 'settlement') ?? (group[0] as Place);
    const events = new Map<EventId, AtlasEvent>();
    for (const { id } of group)
      for (const event of eventsAt.get(id) ?? []) events.set(event.id, event);
    return {
      point: town.point as Position,
      place: town,
      places: group,
      events: [...events.values()],
    };
  });
}
