import type { Position } from './place';

/** A stretch of the earth between two parallels and two meridians, degrees; `west > east` crosses 180°. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Whether a position lies in a box, its edges included. NaN lies in none. */
export const isInBox = (
  { west, south, east, north }: Box,
  longitude: number,
  latitude: number,
): boolean =>
  latitude >= south &&
  latitude <= north &&
  (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);

/** The smallest box that holds all positions, crossing 180° where that is shorter; null without any. */
export function boxAround(positions: readonly Position[]): Box | null {
  if (positions.length === 0) return null;
  const latitudes = positions.map(([, latitude]) => latitude);
  const meridians = positions.map(([longitude]) => longitude).sort((a, b) => a - b);
  const gaps = meridians.map(
    (meridian, at) => ((meridians[at + 1] ?? (meridians[0] as number) + 360) as number) - meridian,
  );
  const widest = gaps.indexOf(Math.max(...gaps));
  return {
    west: meridians[(widest + 1) % meridians.length] as number,
    east: meridians[widest] as number,
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

/** Its outline as positions, a step of at most 2° along each edge, so that it bends with the globe. */
export function outlineOfBox({ west, south, east, north }: Box): readonly Position[] {
  const width = east >= west ? east - west : east + 360 - west;
  const steps = Math.max(2, Math.ceil(width / 2));
  const along = Array.from({ length: steps + 1 }, (_, at) => west + (width * at) / steps);
  const low = along.map((longitude): Position => [longitude, south]);
  const high = along.map((longitude): Position => [longitude, north]);
  return [...low, ...high.reverse(), low[0] as Position];
}
