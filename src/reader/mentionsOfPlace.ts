import type { Citation } from '../domain/citation';
import type { Dataset } from '../domain/dataset';
import type { PlaceId } from '../domain/identifier';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';

export interface ParagraphMentions {
  readonly paragraph: number;
  /** The names as they stand there: “Kabul”, “US” inside another name. */
  readonly names: readonly string[];
  /** What is quoted from there for events that touch the place. */
  readonly quotes: readonly string[];
}

export interface ArticleMentions {
  readonly source: Source;
  readonly count: number;
  readonly paragraphs: readonly ParagraphMentions[];
}

/** Each passage once, though several events may rest on it. */
const quotesOf = (cited: readonly Citation[], { id }: Source, paragraph: number) => [
  ...new Set(
    cited
      .filter((one) => one.source === id && one.paragraph === paragraph)
      .map(({ quote }) => quote),
  ),
];

/** Every mention of a place, by article and paragraph; articles that never name it are left out. */
export function mentionsOfPlace(dataset: Dataset, place: PlaceId): readonly ArticleMentions[] {
  const ofPlace = dataset.mentions.filter((mention) => mention.place === place);
  const cited = dataset.events
    .filter(({ places }) => places.some((one) => one.place === place))
    .flatMap(({ citations }) => citations);
  return dataset.sources.flatMap((source) => {
    const here = ofPlace.filter((mention) => mention.source === source.id);
    const numbers = [...new Set(here.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
    const paragraphs = numbers.map((paragraph) => ({
      paragraph,
      names: here
        .filter((mention) => mention.paragraph === paragraph)
        .sort((a, b) => a.start - b.start)
        .map(({ exact, associative }) =>
          t(associative ? 'reader.associative' : 'reader.mentionName', { name: exact }),
        ),
      quotes: quotesOf(cited, source, paragraph),
    }));
    return here.length ? [{ source, count: here.length, paragraphs }] : [];
  });
}
