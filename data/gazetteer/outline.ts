/**
 * The soft outline of a region that no source draws a line for: its units on a grid, blurred, and the
 * contour where half of the weight is left. It says roughly where, and looks it.
 */
import { contours } from 'd3-contour';
import type { MultiPolygon, Position } from 'geojson';
import { boundsOf } from '../basemap/geometry.ts';
import { clean } from './borders.ts';
import type { Unit } from './units.ts';

/** Cells to a blur's length. */
const CELLS = 4;
/** Parts and holes below this many square kilometres are left out. */
const SMALLEST = 8000;

interface Grid {
  readonly west: number;
  readonly south: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

/** A grid round the rings, with room for the blur on every side. */
function gridOf(rings: readonly (readonly Position[])[], blur: number): Grid {
  const [west, south, east, north] = boundsOf(rings.flat());
  const step = blur / CELLS;
  const count = (size: number) => Math.ceil((size + 6 * blur) / step);
  return {
    west: west - 3 * blur,
    south: south - 3 * blur,
    step,
    columns: count(east - west),
    rows: count(north - south),
  };
}

/** Longitudes at which a row crosses the rings, from the west. */
function crossings(rings: readonly (readonly Position[])[], latitude: number): number[] {
  return rings
    .flatMap((ring) =>
      ring.slice(1).flatMap(([bx = 0, by = 0], i) => {
        const [ax = 0, ay = 0] = ring[i] ?? [];
        if (ay > latitude === by > latitude) return [];
        return [ax + ((latitude - ay) * (bx - ax)) / (by - ay)];
      }),
    )
    .sort((a, b) => a - b);
}

/** 1 in the cells whose centre lies inside, 0 elsewhere, row by row from the south. */
function fill(rings: readonly (readonly Position[])[], grid: Grid): Float64Array {
  const cells = new Float64Array(grid.columns * grid.rows);
  for (let row = 0; row < grid.rows; row++) {
    const cuts = crossings(rings, grid.south + (row + 0.5) * grid.step);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const column = (longitude: number) => Math.round((longitude - grid.west) / grid.step);
      cells.fill(
        1,
        row * grid.columns + column(cuts[i] ?? 0),
        row * grid.columns + column(cuts[i + 1] ?? 0),
      );
    }
  }
  return cells;
}

/** A Gaussian blur along one axis: `stride` 1 for rows, the number of columns for columns. */
function blurAlong(cells: Float64Array, stride: number, length: number): Float64Array {
  const reach = CELLS * 2;
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-2 * ((i - reach) / CELLS) ** 2),
  );
  const total = weights.reduce((a, b) => a + b, 0);
  return cells.map((_, at) => {
    const place = Math.floor(at / stride) % length;
    let sum = 0;
    for (let i = -reach; i <= reach; i++)
      if (place + i >= 0 && place + i < length)
        sum += (weights[i + reach] ?? 0) * (cells[at + i * stride] ?? 0);
    return sum / total;
  });
}

/** The outline in degrees, two decimals; `blur` in degrees is how far detail is smoothed away. */
export function outlineOf(units: readonly Unit[], blur: number): MultiPolygon {
  const rings = units.flatMap(({ geometry }) => geometry.coordinates.flat());
  const grid = gridOf(rings, blur);
  const rows = blurAlong(fill(rings, grid), 1, grid.columns);
  const soft = blurAlong(rows, grid.columns, grid.rows);
  const [contour] = contours().size([grid.columns, grid.rows]).thresholds([0.5])([...soft]);
  const degrees = ([x = 0, y = 0]: Position): Position => [
    Number((grid.west + x * grid.step).toFixed(2)),
    Number((grid.south + y * grid.step).toFixed(2)),
  ];
  const coordinates = (contour?.coordinates ?? []).map((polygon) =>
    polygon.map((ring) => ring.map(degrees)),
  );
  return clean({ type: 'MultiPolygon', coordinates }, SMALLEST);
}
