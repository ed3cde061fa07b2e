import type { AtlasEvent } from '../domain/event';
import { type Bin, binDates } from './bins';
import { laneCount, packLanes } from './lanes';
import { type DatedEvent, isDated, type Mark, markOf, roomOf } from './mark';
import type { TimeScale } from './scale';

/** Where the axis lies, and the most that a lane is high, in percent of the drawing's height. */
export const AXIS = 81;
const PITCH = 11;

const MOST_EVENTS = 200;
const MOST_LANES = 22;

export interface PlacedMark extends Mark {
  /** The middle of its lane, percent of the height. */
  readonly y: number;
}

/** What stands over the axis: each event in a lane, or, where there are too many, their number. */
export type Plate =
  | { readonly type: 'lanes'; readonly marks: readonly PlacedMark[]; readonly pitch: number }
  | { readonly type: 'bins'; readonly bins: readonly Bin[]; readonly most: number };

export function layPlate(events: readonly AtlasEvent[], scale: TimeScale): Plate {
  const dated = drawable(events.filter(isDated), scale);
  if (dated.length <= MOST_EVENTS) {
    const marks = dated.map((event) => markOf(event, scale));
    const lanes = packLanes(marks.map(roomOf));
    const count = laneCount(lanes);
    if (count <= MOST_LANES) return placeMarks(marks, lanes, count);
  }
  return layBins(events, scale);
}

/** All of them, so that lanes stay while the axis moves; of many, those whose own days it shows. */
function drawable(dated: readonly DatedEvent[], { domain, isZoomed }: TimeScale) {
  if (!isZoomed || dated.length <= MOST_EVENTS) return dated;
  return dated.filter(({ bounds }) => bounds.start < domain.to && bounds.end > domain.from);
}

/** The plate with only some of its events: marks stay in their lanes, numbers are counted again. */
export function thinPlate(plate: Plate, events: readonly AtlasEvent[], scale: TimeScale): Plate {
  if (plate.type === 'bins') return layBins(events, scale);
  const kept = new Set(events);
  return { ...plate, marks: plate.marks.filter(({ event }) => kept.has(event)) };
}

function layBins(events: readonly AtlasEvent[], scale: TimeScale): Plate {
  const bins = binDates(
    events.filter(isDated).map(({ bounds }) => bounds),
    scale,
  );
  return { type: 'bins', bins, most: Math.max(1, ...bins.map((bin) => bin.whole + bin.partial)) };
}

function placeMarks(marks: readonly Mark[], lanes: readonly number[], count: number): Plate {
  const pitch = Math.min(PITCH, (AXIS - 4) / Math.max(1, count));
  const yOf = (lane: number) => AXIS - 3 - (lane + 0.5) * pitch;
  return {
    type: 'lanes',
    pitch,
    marks: marks.map((mark, index) => ({ ...mark, y: yOf(lanes[index] as number) })),
  };
}
