import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import type { PlaceId } from '../domain/identifier';
import type { Place } from '../domain/place';
import type { Shape } from '../domain/placeFeature';

/**
 * What of an atlas is written out: the whole, or what is shown now. Sources are those that its
 * events and mentions rest on. `address` is that of the atlas, which the records' own lead back to.
 */
export interface Portion
  extends Pick<Dataset, 'manifest' | 'sources' | 'places' | 'events' | 'mentions'> {
  readonly shapes: ReadonlyMap<PlaceId, Shape>;
  readonly address: string;
}

interface Held {
  readonly shapes: ReadonlyMap<PlaceId, Shape>;
  readonly address: string;
}

export const wholeOf = (dataset: Dataset, held: Held): Portion => ({ ...dataset, ...held });

/** Of a dataset some places and events, the mentions of those places, and the sources of both. */
export function portionOf(
  dataset: Dataset,
  shown: { readonly places: readonly Place[]; readonly events: readonly AtlasEvent[] },
  held: Held,
): Portion {
  const places = new Set(shown.places.map(({ id }) => id));
  const mentions = dataset.mentions.filter(({ place }) => places.has(place));
  const cited = new Set([
    ...mentions.map(({ source }) => source),
    ...shown.events.flatMap(({ citations }) => citations.map(({ source }) => source)),
  ]);
  const sources = dataset.sources.filter(({ id }) => cited.has(id));
  return { manifest: dataset.manifest, ...shown, mentions, sources, ...held };
}

/** The address of a record's page in the atlas. */
export function addressOf(
  { address }: Portion,
  kind: 'place' | 'event' | 'article',
  id: string,
): string {
  const url = new URL(address);
  url.searchParams.set(kind, id);
  return url.href;
}
