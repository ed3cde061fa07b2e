import type { Dataset } from '../domain/dataset';
import type { DateBounds } from '../domain/dateBounds';
import type { AtlasEvent } from '../domain/event';
import type { EventId, PlaceId } from '../domain/identifier';
import type { Question } from '../domain/lesson';
import { isSurelyBefore } from '../formats/lessonV1';
import { edtfInWords } from '../i18n/dates';
import { nameOf } from '../map/placeName';

/** A question about places or events. */
export type Asking = Exclude<Question, { readonly type: 'open' }>;
export type AskedType = Asking['type'];

/** What a question calls a place or an event; one that is not there, by its id. */
export function nameOfAsked(dataset: Dataset, type: AskedType, id: string, language: string) {
  if (type !== 'place') return dataset.eventById.get(id as EventId)?.title ?? id;
  const place = dataset.placeById.get(id as PlaceId);
  return place ? nameOf(place, language) : id;
}

/** The date of an event, which tells two alike apart. */
export const dateOfAsked = ({ when }: AtlasEvent, language: string): string =>
  when ? edtfInWords(when.edtf, language) : '';

/**
 * Whether a question may ask for it: a place that is on the map; for an order, an event whose date is
 * surely before or after each that is chosen.
 */
export function canBeAsked(
  dataset: Dataset,
  type: AskedType,
  id: string,
  chosen: readonly string[],
): boolean {
  if (chosen.includes(id)) return false;
  if (type === 'place') return Boolean(dataset.placeById.get(id as PlaceId)?.point);
  const event = dataset.eventById.get(id as EventId);
  if (type === 'source' || !event) return Boolean(event);
  const others = chosen.flatMap((one) => dataset.eventById.get(one as EventId)?.bounds ?? []);
  const { bounds } = event;
  return bounds !== null && others.every((other) => isApart(bounds, other));
}

const isApart = (one: DateBounds, other: DateBounds) =>
  isSurelyBefore(one, other) || isSurelyBefore(other, one);
