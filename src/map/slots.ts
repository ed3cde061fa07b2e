import type { ExpressionSpecification } from 'maplibre-gl';
import { FAN, fanOut, fanReach } from './fan';
import { type LabelSide, type Sector, sidesAwayFrom } from './labelSides';

/**
 * Offsets as one number a feature, which the style turns back into pixels. MapLibre keeps only plain
 * values in a tile: an array among the properties comes back as text when a tile is laid out again.
 */
const WIDTH = FAN + 2;

/** The place of one mark among so many on a spot. */
export const markSlot = (count: number, at: number): number => count * WIDTH + at;

/** The offsets of the marks of up to so many on a spot. */
export const markOffsets = (most: number): ExpressionSpecification =>
  bySlot(
    counts(Math.min(most, FAN)).flatMap((count) =>
      fanOut(count).flatMap((offset, at) => [markSlot(count, at), ['literal', [...offset]]]),
    ),
    [0, 0],
  );

/** Where a name stands: by the sector of its neighbour, and by how many marks it must clear. */
export const nameSlot = (sector: Sector, count: number): number =>
  ((sector ?? -1) + 1) * WIDTH + Math.min(count, FAN + 1);

/** Up to so many marks may stand on a spot whose neighbour lies in a sector. */
export type Crowding = ReadonlyMap<Sector, number>;

const anchors = new WeakMap<Crowding, Map<number, ExpressionSpecification>>();

/**
 * The anchors of the slots that there may be; `ems` is the size of a pixel of the fan in ems of the
 * name. The whole table would have two thousand entries, and the map reads every one when it starts.
 */
export function nameAnchors(ems: number, crowding: Crowding): ExpressionSpecification {
  const known = anchors.get(crowding) ?? new Map<number, ExpressionSpecification>();
  const found = known.get(ems) ?? listAnchors(ems, crowding);
  anchors.set(crowding, known.set(ems, found));
  return found;
}

function listAnchors(ems: number, crowding: Crowding): ExpressionSpecification {
  const distances = counts(FAN + 1).map((count) => fanReach(count) * ems + 0.35);
  const cases = [...crowding].flatMap(([sector, most]) => {
    const sides = sidesAwayFrom(sector);
    return distances
      .slice(0, most + 1)
      .flatMap((away, count) => [nameSlot(sector, count), ['literal', anchorsAt(sides, away)]]);
  });
  return bySlot(cases, anchorsAt(sidesAwayFrom(null), distances[0] ?? 0));
}

/** Where no slot is known there is nothing to choose by. */
const bySlot = (cases: readonly unknown[], other: readonly unknown[]): ExpressionSpecification =>
  (cases.length > 0
    ? ['match', ['get', 'slot'], ...cases, ['literal', other]]
    : ['literal', other]) as unknown as ExpressionSpecification;

const anchorsAt = (sides: readonly LabelSide[], away: number) =>
  sides.flatMap(({ anchor, right, down }) => [anchor, [right * away, down * away]]);

const counts = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
