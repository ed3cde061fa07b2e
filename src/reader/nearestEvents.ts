import type { Dataset } from '../domain/dataset';
import { DAY, type TimeWindow } from '../domain/dateBounds';
import type { AtlasEvent } from '../domain/event';
import { type Filter, HIDDEN, selectRows } from '../domain/filter';

export interface NearestEvents {
  readonly before: AtlasEvent | null;
  readonly after: AtlasEvent | null;
}

/** The dated events that lie closest on either side of a window, among those the other filters leave. */
export function nearestEvents(dataset: Dataset, filter: Filter): NearestEvents {
  const { window } = filter;
  if (!window) return { before: null, after: null };
  const { rows } = selectRows(dataset.index, { ...filter, window: null, undated: false });
  let before: AtlasEvent | null = null;
  let after: AtlasEvent | null = null;
  dataset.events.forEach((event, row) => {
    if (!event.bounds || rows[row] === HIDDEN) return;
    const { start, end } = event.bounds;
    if (end <= window.from && end > (before?.bounds?.end ?? -Infinity)) before = event;
    if (start >= window.to && start < (after?.bounds?.start ?? Infinity)) after = event;
  });
  return { before, after };
}

/** A window of the same length, in whole days, moved so that an event lies in the middle of it. */
export function windowAround(event: AtlasEvent, { from, to }: TimeWindow): TimeWindow {
  if (!event.bounds) return { from, to };
  const middle = (event.bounds.start + event.bounds.end) / 2;
  const start = Math.floor((middle - (to - from) / 2) / DAY) * DAY;
  return { from: start, to: start + (to - from) };
}
