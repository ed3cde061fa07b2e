import type { AtlasEvent } from '../domain/event';

/** A row of the list of events; the first of its year brings the year as a heading, null is undated. */
export interface ChronicleRow {
  readonly event: AtlasEvent;
  readonly year: string | null;
  readonly opensYear: boolean;
}

/** The year that a date names first, as the article gives it: 2015 for "2015~", 2024 for "../2024-03". */
export const yearOf = ({ when }: AtlasEvent): string | null =>
  when ? (/\d{4}/.exec(when.edtf)?.[0] ?? '') : null;

/** Events by year, in the order they come within one; the undated last. Each event stands once. */
export function chronicleOf(events: readonly AtlasEvent[]): readonly ChronicleRow[] {
  const years = new Map<string | null, AtlasEvent[]>();
  for (const event of events) {
    const year = yearOf(event);
    const sameYear = years.get(year);
    if (sameYear) sameYear.push(event);
    else years.set(year, [event]);
  }
  return [...years]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b)))
    .flatMap(([year, sameYear]) =>
      sameYear.map((event, at) => ({ event, year, opensYear: at === 0 })),
    );
}
