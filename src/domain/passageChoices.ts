import { passageKey } from './answer';
import type { Citation } from './citation';
import type { Dataset } from './dataset';
import type { AtlasEvent } from './event';

/** A passage that is offered for a statement. */
export interface PassageChoice {
  readonly key: string;
  readonly citation: Citation;
}

const OTHERS = 3;

/**
 * The passages that the harder form offers for a statement: its own first one among three of other events,
 * in the order of the articles. Others come from what stands nearest in the dataset, and never from a
 * paragraph that tells the statement too.
 */
export function passageChoices(
  event: AtlasEvent,
  { events, sources }: Pick<Dataset, 'events' | 'sources'>,
): readonly PassageChoice[] {
  const own = new Set(event.citations.map(keyOf));
  const here = events.findIndex(({ id }) => id === event.id);
  const around = [...events.slice(here + 1), ...events.slice(0, Math.max(0, here))];
  const chosen = new Map<string, Citation>();
  for (const citation of around.flatMap(({ citations }) => citations)) {
    const key = keyOf(citation);
    if (chosen.size < OTHERS && !own.has(key) && !chosen.has(key)) chosen.set(key, citation);
  }
  const [first] = event.citations;
  if (first) chosen.set(keyOf(first), first);
  const order = sources.map(({ id }) => id);
  return [...chosen]
    .map(([key, citation]) => ({ key, citation }))
    .sort(
      ({ citation: a }, { citation: b }) =>
        order.indexOf(a.source) - order.indexOf(b.source) || a.paragraph - b.paragraph,
    );
}

const keyOf = ({ source, paragraph }: Citation) => passageKey(source, paragraph);
