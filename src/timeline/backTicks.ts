import type { TimeWindow } from '../domain/dateBounds';
import type { TimeScale } from './scale';
import { addUnits, floorTo, type Unit } from './steps';

/** A stretch between two round dates, and the unit by which it is named. */
export interface Piece extends TimeWindow {
  readonly unit: Unit;
}

/** How time is divided, from coarse to fine. */
const levels: readonly (readonly [Unit, number])[] = [
  ['year', 1000],
  ['year', 500],
  ['year', 100],
  ['year', 50],
  ['year', 10],
  ['year', 5],
  ['year', 1],
  ['month', 3],
  ['month', 1],
  ['day', 1],
];

/**
 * Divides an uneven axis: each stretch as finely as its narrowest part still has `room` (percent), so
 * that years stand beside quarters and months.
 */
export function piecesOf(scale: TimeScale, room: number): readonly Piece[] {
  let pieces: readonly Piece[] = [{ ...scale.domain, unit: 'year' }];
  for (const level of levels)
    pieces = pieces.flatMap((piece) => {
      const parts = partsOf(piece, level);
      return parts.every((part) => hasRoom(part, scale, room)) ? parts : [piece];
    });
  return pieces;
}

/** Parts that the borders of the axis cut are narrow by nature. */
function hasRoom({ from, to }: Piece, { domain, placeOf }: TimeScale, room: number): boolean {
  return from === domain.from || to === domain.to || placeOf(to) - placeOf(from) >= room;
}

/** The most parts that any stretch is cut into. */
const MOST = 60;

function partsOf(piece: Piece, [unit, count]: readonly [Unit, number]): readonly Piece[] {
  const borders = [piece.from];
  let next = borderAfter(piece.from, unit, count);
  while (next < piece.to && borders.length < MOST) {
    borders.push(next);
    next = borderAfter(next, unit, count);
  }
  if (borders.length === 1 || borders.length === MOST) return [piece];
  return borders.map((from, at) => ({ from, to: borders[at + 1] ?? piece.to, unit }));
}

function borderAfter(time: number, unit: Unit, count: number): number {
  const start = floorTo(time, unit);
  if (count === 1) return addUnits(start, unit, 1);
  const date = new Date(start);
  const number = unit === 'year' ? date.getUTCFullYear() : date.getUTCMonth();
  return addUnits(start, unit, count - (((number % count) + count) % count));
}
