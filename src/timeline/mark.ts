import type { DateBounds } from '../domain/dateBounds';
import type { AtlasEvent } from '../domain/event';
import type { Stretch } from './lanes';
import type { TimeScale } from './scale';

/** A dated event as it lies on the axis, in percent; what a zoomed axis does not show lies beyond 0 or 100. */
export interface Mark {
  readonly event: DatedEvent;
  /** Where its glyph stands. */
  readonly at: number;
  /** The days it certainly may mean, and how far the soft ends reach beyond them. */
  readonly core: Stretch;
  readonly soft: Stretch;
}

export type DatedEvent = AtlasEvent & { readonly bounds: DateBounds };
export const isDated = (event: AtlasEvent): event is DatedEvent => event.bounds !== null;

/** Half of a glyph's own room on the axis. */
const HALF = 1;
/** As much of an open side as keeps others out of its lane; beyond it, it is faint. */
const REACH = 5;

export function markOf(event: DatedEvent, { placeOf, whole }: TimeScale): Mark {
  const { start, end, openStart, openEnd, isApproximate } = event.bounds;
  const [from, to] = [placeOf(start), placeOf(end)];
  const third = isApproximate ? (to - from) / 3 : 0;
  return {
    event,
    at: isInterval(event) ? from + third : (from + to) / 2,
    core: { from: from + third, to: to - third },
    soft: {
      from: openStart ? placeOf(whole.from) : from,
      to: openEnd ? placeOf(whole.to) : to,
    },
  };
}

/** A date with two sides; of an open one the known side alone is drawn as its days. */
const isInterval = ({ when }: AtlasEvent) =>
  (when?.edtf.includes('/') ?? false) && !when?.edtf.includes('..');

/** The room a mark needs in its lane: its days, its glyph, and the start of an open side. */
export function roomOf({ at, core, soft }: Mark): Stretch {
  return {
    from: Math.min(at - HALF, Math.max(soft.from, core.from - REACH)),
    to: Math.max(at + HALF, Math.min(soft.to, core.to + REACH)),
  };
}
