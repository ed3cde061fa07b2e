import type { AtlasEvent } from './event';
import { type EventIndex, indexEvents } from './eventIndex';
import type { EventId, PlaceId, SourceId } from './identifier';
import type { Manifest } from './manifest';
import type { Mention } from './mention';
import type { Place } from './place';
import type { Source } from './source';

/** Everything that is known of a set of articles; immutable. */
export interface Dataset {
  readonly manifest: Manifest;
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly events: readonly AtlasEvent[];
  readonly mentions: readonly Mention[];
  readonly index: EventIndex;
  readonly placeById: ReadonlyMap<PlaceId, Place>;
  readonly eventById: ReadonlyMap<EventId, AtlasEvent>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
}

export type DatasetRecords = Pick<
  Dataset,
  'manifest' | 'sources' | 'places' | 'events' | 'mentions'
>;

const byId = <T extends { readonly id: unknown }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id as T['id'], record] as const));

/** Orders the events by time, the undated last, and indexes them once. */
export function datasetOf(records: DatasetRecords): Dataset {
  const events = [...records.events].sort(byTime);
  return {
    ...records,
    events,
    index: indexEvents(events, records.places, records.sources),
    placeById: byId(records.places),
    eventById: byId(events),
    sourceById: byId(records.sources),
  };
}

function byTime(a: AtlasEvent, b: AtlasEvent): number {
  if (!a.bounds || !b.bounds) return a.bounds ? -1 : b.bounds ? 1 : 0;
  return a.bounds.start - b.bounds.start || a.bounds.end - b.bounds.end;
}
