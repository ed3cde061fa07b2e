import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { HIDDEN, POSSIBLE, type Selection } from '../domain/filter';

/** A row of the list of events; the first of its year brings the year as a heading, null is undated. */
export interface ChronicleRow {
  readonly event: AtlasEvent;
  readonly year: string | null;
  readonly opensYear: boolean;
  /** Only an open side of its date brings it into the window. */
  readonly isPossible: boolean;
}

/**
 * The first rows of the chronicle of what is shown: by year, in the order of the dataset within one,
 * the undated last; each shown event stands once. The order is worked out once a dataset, so that a
 * move of the window only picks rows.
 */
export function chronicleOf(
  dataset: Dataset,
  { rows }: Selection,
  limit = Number.POSITIVE_INFINITY,
): readonly ChronicleRow[] {
  const chronicle: ChronicleRow[] = [];
  let last: string | null | undefined;
  for (const { row, year } of orderOf(dataset)) {
    if (chronicle.length >= limit) break;
    const event = dataset.events[row];
    if (!event || rows[row] === HIDDEN) continue;
    const isPossible = rows[row] === POSSIBLE;
    chronicle.push({ event, year, opensYear: year !== last, isPossible });
    last = year;
  }
  return chronicle;
}

/** The same events by their titles, where the order of time would tell what is kept back. */
export const datelessOf: typeof chronicleOf = (dataset, selection, limit) =>
  chronicleOf(dataset, selection)
    .toSorted((a, b) => a.event.title.localeCompare(b.event.title))
    .slice(0, limit)
    .map((row) => ({ ...row, year: null, opensYear: false }));

/** Every event in the order of the list. */
export const eventsInOrder = (dataset: Dataset): AtlasEvent[] =>
  orderOf(dataset).flatMap(({ row }) => dataset.events[row] ?? []);

interface Entry {
  readonly row: number;
  readonly year: string | null;
}

const orders = new WeakMap<Dataset, readonly Entry[]>();

function orderOf(dataset: Dataset): readonly Entry[] {
  const known = orders.get(dataset);
  if (known) return known;
  const order = dataset.events.map((event, row) => ({ row, year: yearOf(event) })).sort(byYear);
  orders.set(dataset, order);
  return order;
}

/** The year that a date names first, as the article gives it: 2015 for "2015~", 2024 for "../2024-03". */
const yearOf = ({ when }: AtlasEvent): string | null =>
  when ? (/\d{4}/.exec(when.edtf)?.[0] ?? '') : null;

function byYear({ year: a }: Entry, { year: b }: Entry): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
