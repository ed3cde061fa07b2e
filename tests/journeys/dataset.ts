import { readFileSync } from 'node:fs';
import type { EventRecord } from '../../src/domain/eventRecord';
import type { Mention } from '../../src/domain/mention';
import type { PlaceFeature } from '../../src/domain/placeFeature';
import type { Source } from '../../src/domain/source';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../data/iskp-2024/${name}`, import.meta.url), 'utf8'));

/** The built-in dataset as its files have it: what the screen is compared with. */
export const { title } = read<{ readonly title: string }>('dataset.json');
export const sources = read<readonly Source[]>('sources.json');
export const events = read<readonly EventRecord[]>('events.json');
export const places = read<{ readonly features: readonly PlaceFeature[] }>(
  'places.geojson',
).features;
export const mentions = read<readonly Mention[]>('mentions.json');

export const undated = events.filter(({ when }) => when === null);
export const eventsAt = (place: string) =>
  events.filter((event) => event.places.some((one) => one.place === place));

export function eventOf(id: string): EventRecord {
  const event = events.find((one) => one.id === id);
  if (!event)
    throw new Error(`The dataset has no event "${id}" any more: choose another one here.`);
  return event;
}

export function titleOfSource(id: string): string {
  return sources.find((source) => source.id === id)?.title ?? '';
}
