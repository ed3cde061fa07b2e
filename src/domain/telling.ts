import type { Citation, Figure } from './citation';
import type { AtlasEvent } from './event';
import type { SourceId } from './identifier';
import type { When } from './when';

/** How one source tells an event: its own date, figures and attribution, or the event's where it has none. */
export interface Version {
  readonly source: SourceId;
  readonly when: When | null;
  readonly figures: readonly Figure[];
  readonly attribution: string | null;
  readonly citations: readonly Citation[];
}

/** The versions of an event, one a source, in the order in which it is cited. */
export function versionsOf(event: AtlasEvent): readonly Version[] {
  const sources = [...new Set(event.citations.map(({ source }) => source))];
  return sources.map((source) => {
    const citations = event.citations.filter((citation) => citation.source === source);
    const own = <T>(pick: (citation: Citation) => T | undefined): T | undefined =>
      citations.map(pick).find((value) => value !== undefined);
    const when = own((citation) => citation.when);
    return {
      source,
      when: when === undefined ? event.when : when,
      figures: own(({ figures }) => figures) ?? event.figures ?? [],
      attribution: own(({ attribution }) => attribution) ?? event.attribution ?? null,
      citations,
    };
  });
}

export type VersionPart = 'when' | 'figures' | 'attribution';
const parts = ['when', 'figures', 'attribution'] as const satisfies readonly VersionPart[];

/** What the versions of an event do not agree on. */
export const partsThatDiffer = (versions: readonly Version[]): readonly VersionPart[] =>
  parts.filter((part) => new Set(versions.map((one) => JSON.stringify(one[part]))).size > 1);
