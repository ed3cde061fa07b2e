/**
 * Puts towns off until they have room. A dot whose name finds no place is a dot without a name;
 * so a town that stands within a few pixels of a more important one is due at a later zoom.
 */
import type { Point } from 'geojson';
import { lonLat } from './geometry.ts';
import type { MapFeature } from './layer.ts';

type Town = MapFeature<Point>;

/** From which zoom the style shows towns of a rank: `LAST_RANK` in `src/map/layersTowns.ts`. */
const ZOOM_OF_RANK: readonly (readonly [rank: number, zoom: number])[] = [
  [1, 3],
  [2, 3.2],
  [3, 4],
  [4, 4.5],
  [6.2, 5],
  [7.2, 5.5],
  [8, 6],
  [9, 6.5],
  [10, 7.2],
  [11, 8],
  [12, 9],
];
/** How far apart two dots must be, in pixels; names are wider than high. */
const GAP = { across: 34, down: 20 };
/** Seats of provinces are due earlier, as in the style. */
const SEAT_BONUS = 1.8;
const TILE = 512;

const bonus = ({ properties }: Town) => (properties.k === 1 ? SEAT_BONUS : 0);
const weight = (town: Town) => Number(town.properties.r) - bonus(town);
const zoomOf = (rank: number) => ZOOM_OF_RANK.find(([limit]) => rank <= limit)?.[1] ?? 9;

/** The zoom from which two towns are far enough apart. */
function zoomApart(a: Town, b: Town): number {
  const [ax, ay] = lonLat(a.geometry.coordinates);
  const [bx, by] = lonLat(b.geometry.coordinates);
  const across = Math.abs(ax - bx) / GAP.across;
  const down = Math.abs(ay - by) / Math.cos((ay * Math.PI) / 180) / GAP.down;
  return Math.log2(360 / TILE / Math.max(across, down, 1e-6));
}

const cellOf = (x: number, y: number) => `${Math.floor(x)}/${Math.floor(y)}`;

/** The same towns, some with a higher `r`. */
export function declutter(towns: readonly Town[]): Town[] {
  const cells = new Map<string, Town[]>();
  const importance = (town: Town) => weight(town) - (town.properties.k === 2 ? 3 : 0);
  const sorted = [...towns].sort(
    (a, b) => importance(a) - importance(b) || Number(b.properties.pop) - Number(a.properties.pop),
  );
  return sorted.map((town) => {
    const [x, y] = lonLat(town.geometry.coordinates);
    const near = Array.from({ length: 9 }, (_, i) =>
      cells.get(cellOf(x + (i % 3) - 1, y + Math.floor(i / 3) - 1)),
    ).flatMap((cell) => cell ?? []);
    const needed = Math.max(0, ...near.map((other) => zoomApart(town, other)));
    const late = ZOOM_OF_RANK.find(([, zoom]) => zoom >= needed)?.[0] ?? 12;
    const isCrowded = needed > zoomOf(weight(town));
    const r = isCrowded ? late + bonus(town) : Number(town.properties.r);
    const placed = { ...town, properties: { ...town.properties, r } };
    const key = cellOf(x, y);
    cells.set(key, [...(cells.get(key) ?? []), placed]);
    return placed;
  });
}
