import type { Dataset } from '../domain/dataset';
import type { PlaceId } from '../domain/identifier';
import { isArea, type Position } from '../domain/place';

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
/** Places as near as this stand on one spot. */
const SAME = 1e-9;

/** Worked out once a dataset. */
const known = new WeakMap<Dataset, ReadonlyMap<PlaceId, readonly LabelSide[]>>();

/**
 * The sides where the name of each spot may stand, best first: away from the nearest other spot,
 * whether that is shown or not, so that a name keeps its side while the time line moves.
 */
export function labelSides(dataset: Dataset): ReadonlyMap<PlaceId, readonly LabelSide[]> {
  const spots = dataset.places.flatMap((place) =>
    place.point && !isArea(place) ? [{ id: place.id, point: place.point }] : [],
  );
  const found =
    known.get(dataset) ??
    new Map(
      spots.map(({ id, point }) => [
        id,
        sidesAt(
          point,
          spots.map((spot) => spot.point),
        ),
      ]),
    );
  known.set(dataset, found);
  return found;
}

function sidesAt(point: Position, points: readonly Position[]): readonly LabelSide[] {
  let nearest: Position | null = null;
  for (const other of points) {
    const offset = offsetTo(point, other);
    const isElsewhere = length(offset) > SAME;
    if (isElsewhere && (!nearest || length(offset) < length(nearest))) nearest = offset;
  }
  if (!nearest || length(nearest) > NEAR) return sides;
  const [east, north] = nearest;
  const away = length(nearest);
  const towards = ({ right, down }: LabelSide) => (right * east - down * north) / away;
  return [...sides].sort((a, b) => towards(a) - towards(b)).filter((side) => towards(side) < 0.3);
}

const length = ([east, north]: Position) => Math.hypot(east, north);

/** Degrees east and north, the first narrowed by the latitude. */
function offsetTo([lon, lat]: Position, [otherLon, otherLat]: Position): Position {
  const turned = ((otherLon - lon + 540) % 360) - 180;
  return [turned * Math.cos((lat * Math.PI) / 180), otherLat - lat];
}
