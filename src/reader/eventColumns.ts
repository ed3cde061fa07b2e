import { figureInWords } from '../citations/figureInWords';
import { sourceMark } from '../citations/sourceMark';
import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import type { SourceId } from '../domain/identifier';
import { type MessageId, t } from '../i18n/translate';
import { placesOfEvent } from './placesOfEvent';
import type { SortKey } from './tableOrder';

/** The columns of the table of events, with their names. */
export const eventColumns = {
  title: 'table.event',
  date: 'table.date',
  known: 'table.known',
  kind: 'table.kind',
  places: 'reader.places',
  figures: 'reader.figures',
  articles: 'search.articles',
} as const satisfies Readonly<Record<string, MessageId>>;
export type EventColumn = keyof typeof eventColumns;

/** The articles that tell an event, each once, in the order of the list of sources. */
export const sourcesOfEvent = (event: AtlasEvent, { sources }: Dataset): readonly SourceId[] =>
  sources.flatMap(({ id }) => (event.citations.some(({ source }) => source === id) ? [id] : []));

/** What an event is sorted by. */
export const eventKeys = (
  dataset: Dataset,
): Readonly<Record<EventColumn, (event: AtlasEvent) => SortKey>> => ({
  title: ({ title }) => title,
  date: ({ bounds }) => (bounds ? bounds.start + bounds.end / 1e6 : null),
  known: ({ when }) => (when ? (when.basis === 'stated' ? 0 : 1) : null),
  kind: ({ kind }) => t(`kind.${kind}`),
  places: (event) =>
    placesOfEvent(event, dataset)
      .map(({ title }) => title)
      .join(', ') || null,
  figures: ({ figures = [] }) =>
    figures.length ? Math.max(...figures.map(({ value }) => value)) : null,
  articles: (event) =>
    sourcesOfEvent(event, dataset)
      .map((source) => sourceMark(dataset.sources, source).number)
      .join(' '),
});

export const figuresOfEvent = ({ figures = [] }: AtlasEvent, language: string): string =>
  figures.map((figure) => figureInWords(figure, language)).join(', ');
