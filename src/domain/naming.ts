import type { Dataset } from './dataset';
import type { PlaceId, SourceId } from './identifier';

/**
 * The sources whose text names each place, in the order of the dataset, a name inside another name
 * included. A place that events are tied to without its name being written has no source.
 */
export function sourcesNaming({
  places,
  sources,
  mentions,
}: Pick<Dataset, 'places' | 'sources' | 'mentions'>): ReadonlyMap<PlaceId, readonly SourceId[]> {
  const named = new Set(mentions.map(({ place, source }) => `${place} ${source}`));
  return new Map(
    places.map(({ id }) => [
      id,
      sources.flatMap((source) => (named.has(`${id} ${source.id}`) ? [source.id] : [])),
    ]),
  );
}
