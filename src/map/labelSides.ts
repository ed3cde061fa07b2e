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

/** A direction from a spot, in eighths of a turn from east, counter-clockwise; null where it stands alone. */
export type Sector = number | null;
const SECTORS = 8;

/** Where a name may stand when the nearest other spot lies in a sector, best first: away from it. */
export function sidesAwayFrom(sector: Sector): readonly LabelSide[] {
  if (sector === null) return sides;
  const angle = (sector / SECTORS) * 2 * Math.PI;
  const towards = ({ right, down }: LabelSide) => right * Math.cos(angle) - down * Math.sin(angle);
  return [...sides].sort((a, b) => towards(a) - towards(b)).filter((side) => towards(side) < 0.3);
}

/** Worked out once a dataset. */
const known = new WeakMap<Dataset, ReadonlyMap<PlaceId, Sector>>();

/**
 * For each spot the sector of its nearest other spot, whether that is shown or not, so that a name
 * keeps its side while the time line moves.
 */
export function neighbourSectors(dataset: Dataset): ReadonlyMap<PlaceId, Sector> {
  const found = known.get(dataset) ?? findSectors(dataset);
  known.set(dataset, found);
  return found;
}

function findSectors({ places }: Dataset): ReadonlyMap<PlaceId, Sector> {
  const spots = places.flatMap((place) =>
    place.point && !isArea(place) ? [{ id: place.id, point: place.point }] : [],
  );
  const points = spots.map(({ point }) => point);
  return new Map(spots.map(({ id, point }) => [id, sectorAt(point, points)]));
}

function sectorAt(point: Position, points: readonly Position[]): Sector {
  let nearest: Position | null = null;
  for (const other of points) {
    const offset = offsetTo(point, other);
    const isElsewhere = length(offset) > SAME;
    if (isElsewhere && (!nearest || length(offset) < length(nearest))) nearest = offset;
  }
  if (!nearest || length(nearest) > NEAR) return null;
  const turn = Math.atan2(nearest[1], nearest[0]) / (2 * Math.PI);
  return (Math.round(turn * SECTORS) + SECTORS) % SECTORS;
}

const length = ([east, north]: Position) => Math.hypot(east, north);

/** Degrees east and north, the first narrowed by the latitude. */
function offsetTo([lon, lat]: Position, [otherLon, otherLat]: Position): Position {
  const turned = ((otherLon - lon + 540) % 360) - 180;
  return [turned * Math.cos((lat * Math.PI) / 180), otherLat - lat];
}
