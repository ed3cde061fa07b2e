import type { Position } from '../domain/place';
import type { SpotMark } from './marks';

/** Where a name may stand: MapLibre's anchor of the text, and the direction from the spot to it. */
export interface LabelSide {
  readonly anchor: string;
  readonly right: number;
  readonly down: number;
}

const DIAGONAL = 0.71;
/** In the order of an atlas: beside, then over and under, then at the corners. */
const sides: readonly LabelSide[] = [
  { anchor: 'left', right: 1, down: 0 },
  { anchor: 'right', right: -1, down: 0 },
  { anchor: 'bottom', right: 0, down: -1 },
  { anchor: 'top', right: 0, down: 1 },
  { anchor: 'bottom-left', right: DIAGONAL, down: -DIAGONAL },
  { anchor: 'top-left', right: DIAGONAL, down: DIAGONAL },
  { anchor: 'bottom-right', right: -DIAGONAL, down: -DIAGONAL },
  { anchor: 'top-right', right: -DIAGONAL, down: DIAGONAL },
];

/** Degrees within which one spot's name would stand in another's marks. */
const NEAR = 5;

/** The sides where a spot's name may stand, best first: away from the nearest other spot. */
export function labelSides(spot: SpotMark, spots: readonly SpotMark[]): readonly LabelSide[] {
  const offsets = spots
    .filter((other) => other !== spot)
    .map((other) => offsetTo(spot.point, other.point));
  const nearest = offsets.reduce<Position | null>(
    (best, offset) => (!best || length(offset) < length(best) ? offset : best),
    null,
  );
  if (!nearest || length(nearest) > NEAR) return sides;
  const [east, north] = nearest;
  const towards = ({ right, down }: LabelSide) => (right * east - down * north) / length(nearest);
  return [...sides].sort((a, b) => towards(a) - towards(b)).filter((side) => towards(side) < 0.3);
}

const length = ([east, north]: Position) => Math.hypot(east, north);

/** Degrees east and north, the first narrowed by the latitude. */
function offsetTo([lon, lat]: Position, [otherLon, otherLat]: Position): Position {
  const turned = ((otherLon - lon + 540) % 360) - 180;
  return [turned * Math.cos((lat * Math.PI) / 180), otherLat - lat];
}
