/** A stretch of the axis that a mark needs for itself, percent. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The lane of each stretch, from 0, in their order: the first lane where it touches no other. */
export function packLanes(stretches: readonly Stretch[]): readonly number[] {
  const lanes = new Array<number>(stretches.length).fill(0);
  const ends: number[] = [];
  const order = stretches.map((_, index) => index);
  order.sort((a, b) => (stretches[a] as Stretch).from - (stretches[b] as Stretch).from);
  for (const index of order) {
    const { from, to } = stretches[index] as Stretch;
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    lanes[index] = lane;
  }
  return lanes;
}

export const laneCount = (lanes: readonly number[]): number =>
  lanes.reduce((most, lane) => Math.max(most, lane + 1), 0);
