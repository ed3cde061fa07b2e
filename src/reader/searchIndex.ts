import MiniSearch from 'minisearch';
import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import type { PlaceId } from '../domain/identifier';
import type { Place } from '../domain/place';
import type { Toponym } from '../domain/placeFeature';
import type { Source } from '../domain/source';
import { spelledWords } from '../domain/spelling';

/** A place, event or article as it is searched; `name` is what it is called, `about` what stands beside it. */
interface Entry {
  readonly id: string;
  readonly record: Found['record'];
  readonly name: string;
  readonly about: string;
}

/** A record that was found, and the words of it that were meant, folded. */
export interface Found {
  readonly record:
    | { readonly type: 'place'; readonly place: Place }
    | { readonly type: 'event'; readonly event: AtlasEvent }
    | { readonly type: 'article'; readonly article: Source };
  readonly meant: Meant;
}

/** What the reader wrote, word by word, and the words of the record that it led to. */
export interface Meant {
  readonly asked: readonly string[];
  readonly words: ReadonlySet<string>;
}

export type SearchIndex = MiniSearch<Entry>;

const indexes = new WeakMap<Dataset, SearchIndex>();

/** Made at the first search of a dataset. */
export function searchIndexOf(dataset: Dataset): SearchIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = new MiniSearch<Entry>({
    fields: ['name', 'about'],
    storeFields: ['record'],
    tokenize: (text) => spelledWords(text).map(({ folded }) => folded),
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      boost: { name: 3 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  index.addAll(entriesOf(dataset));
  indexes.set(dataset, index);
  return index;
}

/** Best first; a query without a word finds nothing. */
export const findRecords = (index: SearchIndex, query: string): readonly Found[] =>
  index.search(query).map(({ record, terms, queryTerms }) => ({
    record: record as Found['record'],
    meant: { asked: queryTerms, words: new Set(terms) },
  }));

function entriesOf({ places, events, sources, mentions, placeById }: Dataset): readonly Entry[] {
  const inText = new Map<PlaceId, Set<string>>();
  for (const { place, exact, associative } of mentions)
    if (!associative) inText.set(place, (inText.get(place) ?? new Set()).add(exact));
  const namesOf = (place: Place) =>
    [...namesOfPlace(place).map(({ toponym }) => toponym), ...(inText.get(place.id) ?? [])].join(
      '\n',
    );
  const placesOf = (event: AtlasEvent) =>
    event.places.flatMap(({ place }) => placeById.get(place) ?? []).map(namesOf);
  return [
    ...places.map(
      (place): Entry => ({
        id: `place ${place.id}`,
        record: { type: 'place', place },
        name: namesOf(place),
        about: '',
      }),
    ),
    ...events.map(
      (event): Entry => ({
        id: `event ${event.id}`,
        record: { type: 'event', event },
        name: event.title,
        about: [event.attribution ?? '', ...placesOf(event)].join('\n'),
      }),
    ),
    ...sources.map(
      (article): Entry => ({
        id: `article ${article.id}`,
        record: { type: 'article', article },
        name: article.title,
        about: [
          ...(article.author ?? []).flatMap(({ given, family, literal }) => [
            given,
            family,
            literal,
          ]),
          article['container-title'],
          article.publisher,
        ]
          .filter(Boolean)
          .join('\n'),
      }),
    ),
  ];
}

/** All names of a place in all scripts, its title first. */
export const namesOfPlace = ({ title, names }: Place): readonly (Toponym | NameOfTitle)[] => [
  { toponym: title, lang: null },
  ...names,
];

/** The title is in the dataset's own language. */
interface NameOfTitle {
  readonly toponym: string;
  readonly lang: null;
}
