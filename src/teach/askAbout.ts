import type { Dataset } from '../domain/dataset';
import type { EventId, PlaceId, SourceId } from '../domain/identifier';
import { limits } from '../domain/lesson';
import { listInWords } from '../i18n/lists';
import { type Asking, dateOfAsked, nameOfAsked } from './asked';

export const idsOf = (question: Asking): readonly string[] =>
  question.type === 'place' ? question.places : question.events;

interface Telling {
  readonly dataset: Dataset;
  readonly language: string;
}

/**
 * The question about other places or events. As long as its answer is empty or as the dataset gives
 * it, it follows; words of the teacher's own stay.
 */
export function askAbout(question: Asking, ids: readonly string[], telling: Telling): Asking {
  const next = withIds(question, ids);
  const isOwn = question.answer !== '' && question.answer !== answerOf(question, telling);
  return isOwn ? next : { ...next, answer: answerOf(next, telling) };
}

const withIds = (question: Asking, ids: readonly string[]): Asking =>
  question.type === 'place'
    ? { ...question, places: ids as readonly PlaceId[] }
    : { ...question, events: ids as readonly EventId[] };

/** The answer as the dataset gives it: the places, the events in time, or each event with its articles. */
function answerOf(question: Asking, { dataset, language }: Telling): string {
  const ids = idsOf(question);
  const name = (id: string) => nameOfAsked(dataset, question.type, id, language);
  if (question.type === 'place') return cut(listInWords(ids.map(name), language));
  const events = ids.flatMap((id) => dataset.eventById.get(id as EventId) ?? []);
  if (question.type === 'source')
    return cut(
      events
        .map(({ title, citations }) => {
          const sources = [...new Set(citations.map(({ source }) => source))];
          return `${title}: ${listInWords(sources.map(titleIn(dataset)), language)}`;
        })
        .join('\n'),
    );
  return cut(
    [...events]
      .sort((a, b) => (a.bounds?.start ?? 0) - (b.bounds?.start ?? 0))
      .map((event) => `${dateOfAsked(event, language)}: ${event.title}`)
      .join('\n'),
  );
}

const titleIn =
  ({ sourceById }: Dataset) =>
  (id: SourceId) =>
    sourceById.get(id)?.title ?? id;
const cut = (text: string) => text.slice(0, limits.answer);
