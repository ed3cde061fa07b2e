import type { Citation } from './citation';
import type { Dataset } from './dataset';
import type { AtlasEvent } from './event';
import type { PlaceId } from './identifier';
import type { Mention } from './mention';
import type { Source } from './source';

/** An event that rests on a passage, and the citation that says so. */
export interface CitedEvent {
  readonly event: AtlasEvent;
  readonly citation: Citation;
}

/** What is known of one paragraph of an article without its words. */
export interface Paragraph {
  /** Counted from 1. */
  readonly number: number;
  /** In UTF-16 code units; a paragraph whose length is not recorded is as long as most are. */
  readonly length: number;
  /** The heading of the section that begins here. */
  readonly opens: string | undefined;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly cited: readonly CitedEvent[];
  /** Each place that is named here, once. */
  readonly places: readonly PlaceId[];
}

const USUAL_LENGTH = 320;

const outlines = new WeakMap<Dataset, Map<Source, readonly Paragraph[]>>();

/** The paragraphs of an article, each with the places and events it carries; worked out once. */
export function paragraphsOf(dataset: Dataset, source: Source): readonly Paragraph[] {
  const known = outlines.get(dataset) ?? new Map<Source, readonly Paragraph[]>();
  outlines.set(dataset, known);
  const outline = known.get(source) ?? outlineOf(dataset, source);
  known.set(source, outline);
  return outline;
}

function outlineOf(dataset: Dataset, { id, custom }: Source): readonly Paragraph[] {
  const mentions = dataset.mentions.filter(({ source }) => source === id);
  const cited = dataset.events.flatMap((event) =>
    event.citations
      .filter(({ source }) => source === id)
      .map((citation) => ({ event, citation }) as const),
  );
  return Array.from({ length: custom.paragraphs }, (_, row) => {
    const number = row + 1;
    const named = mentions
      .filter(({ paragraph }) => paragraph === number)
      .sort((a, b) => a.start - b.start);
    return {
      number,
      length: custom.lengths?.[row] ?? USUAL_LENGTH,
      opens: custom.sections.find(({ from }) => from === number)?.title,
      mentions: named,
      cited: cited.filter(({ citation }) => citation.paragraph === number),
      places: [...new Set(named.map(({ place }) => place))],
    };
  });
}
