import type { Dataset } from '../domain/dataset';
import { HIDDEN, type Selection } from '../domain/filter';
import type { PlaceId } from '../domain/identifier';
import type { Place } from '../domain/place';
import { type MessageId, t } from '../i18n/translate';
import { countriesInWords, precisionInWords } from './placeInWords';
import type { SortKey } from './tableOrder';

/** The columns of the table of places, with their names. */
export const placeColumns = {
  name: 'table.place',
  kind: 'table.kind',
  country: 'place.country',
  events: 'reader.events',
  mentions: 'table.mentions',
  located: 'reader.located',
} as const satisfies Readonly<Record<string, MessageId>>;
export type PlaceColumn = keyof typeof placeColumns;

/** How many shown events touch each place, by its row, and how often the articles name it. */
export interface PlaceCounts {
  readonly events: Uint32Array;
  readonly mentions: ReadonlyMap<PlaceId, number>;
}

export function countPlaces(dataset: Dataset, { rows }: Selection): PlaceCounts {
  const { index } = dataset;
  const events = new Uint32Array(index.placeCount);
  for (let row = 0; row < index.size; row++) {
    if (rows[row] === HIDDEN) continue;
    const last = index.placeRuns[row + 1] as number;
    for (let run = index.placeRuns[row] as number; run < last; run++)
      events[index.places[run] as number] = (events[index.places[run] as number] ?? 0) + 1;
  }
  return { events, mentions: mentionsOf(dataset) };
}

const counted = new WeakMap<Dataset, ReadonlyMap<PlaceId, number>>();

function mentionsOf(dataset: Dataset): ReadonlyMap<PlaceId, number> {
  const known = counted.get(dataset);
  if (known) return known;
  const mentions = new Map<PlaceId, number>();
  for (const { place } of dataset.mentions) mentions.set(place, (mentions.get(place) ?? 0) + 1);
  counted.set(dataset, mentions);
  return mentions;
}

/** What a place is sorted by. */
export const placeKeys = (
  { events, mentions }: PlaceCounts,
  language: string,
): Readonly<Record<PlaceColumn, (place: Place, row: number) => SortKey>> => ({
  name: ({ title }) => title,
  kind: ({ kind }) => t(`place.${kind}`),
  country: ({ ccodes }) => countriesInWords(ccodes, language) || null,
  events: (_, row) => events[row] ?? 0,
  mentions: ({ id }) => mentions.get(id) ?? 0,
  located: (place) => precisionInWords(place).join(' '),
});
