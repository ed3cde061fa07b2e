import type { ExpressionSpecification } from 'maplibre-gl';
import { FAN, fanOut, fanReach } from './fan';
import { type LabelSide, type Sector, sectors, sidesAwayFrom } from './labelSides';

/**
 * Offsets as one number a feature, which the style turns back into pixels. MapLibre keeps only plain
 * values in a tile: an array among the properties comes back as text when a tile is laid out again.
 */
const WIDTH = FAN + 2;

/** The place of one mark among so many on a spot. */
export const markSlot = (count: number, at: number): number => count * WIDTH + at;

export function markOffsets(): ExpressionSpecification {
  const cases = counts(FAN).flatMap((count) =>
    fanOut(count).flatMap((offset, at) => [markSlot(count, at), ['literal', [...offset]]]),
  );
  return [
    'match',
    ['get', 'slot'],
    ...cases,
    ['literal', [0, 0]],
  ] as unknown as ExpressionSpecification;
}

/** Where a name stands: by the sector of its neighbour, and by how many marks it must clear. */
export const nameSlot = (sector: Sector, count: number): number =>
  ((sector ?? -1) + 1) * WIDTH + Math.min(count, FAN + 1);

/** The anchors of every slot; `ems` is the size of a pixel of the fan in ems of the name. */
export function nameAnchors(ems: number): ExpressionSpecification {
  const distances = counts(FAN + 1).map((count) => fanReach(count) * ems + 0.35);
  const cases = sectors.flatMap((sector) => {
    const sides = sidesAwayFrom(sector);
    return distances.flatMap((away, count) => [
      nameSlot(sector, count),
      ['literal', anchorsAt(sides, away)],
    ]);
  });
  return [
    'match',
    ['get', 'slot'],
    ...cases,
    ['literal', anchorsAt(sidesAwayFrom(null), distances[0] ?? 0)],
  ] as unknown as ExpressionSpecification;
}

const anchorsAt = (sides: readonly LabelSide[], away: number) =>
  sides.flatMap(({ anchor, right, down }) => [anchor, [right * away, down * away]]);

const counts = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
