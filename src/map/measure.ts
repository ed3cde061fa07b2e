import { bearingTo, distanceKm, greatCircle } from '../domain/distance';
import { isMeasuredFromMiddle } from '../domain/neighbours';
import type { Place, Position } from '../domain/place';
import { distanceInWords } from '../i18n/numbers';
import type { AtlasState } from '../state/store';

/** The measured pair: its great circle, and its length in words at the middle of it. */
export interface MeasuredLine {
  readonly ends: readonly [Place, Place];
  readonly positions: readonly Position[];
  readonly middle: Position;
  readonly length: string;
  /** The corner of the words that stands at the middle, so that they lie beside the line. */
  readonly anchor: LengthAnchor;
}

export type LengthAnchor = 'bottom' | 'bottom-left' | 'bottom-right';

/** By the line's direction, in degrees clockwise from north. North is up, as a rule: a line that falls to the right leaves room at its upper right. */
export function anchorFor(direction: number): LengthAnchor {
  const bearing = (direction + 360) % 180;
  if (Math.abs(bearing - 90) < 12) return 'bottom';
  return bearing > 90 ? 'bottom-left' : 'bottom-right';
}

/** An even number, so that a position stands in the middle. */
const STEPS = 64;

/** The line that is measured, or null where none is, or where an end has no position. */
export function measuredLine({ document, view }: AtlasState): MeasuredLine | null {
  const [from, to] = view.pair?.map((id) => document.dataset.placeById.get(id)) ?? [];
  if (!from?.point || !to?.point) return null;
  const positions = greatCircle(from.point, to.point, STEPS);
  const isRough = isMeasuredFromMiddle(from) || isMeasuredFromMiddle(to);
  return {
    ends: [from, to],
    positions,
    middle: positions[STEPS / 2] as Position,
    anchor: anchorFor(
      bearingTo(positions[STEPS / 2 - 1] as Position, positions[STEPS / 2 + 1] as Position),
    ),
    length: distanceInWords(distanceKm(from.point, to.point), isRough, view.language),
  };
}
