/**
 * Depth steps of the ocean floor: contours of ETOPO5, averaged to a quarter of a degree. Cells
 * that touch land are held above the water, or the polygons would cover islands.
 */
import { readFileSync } from 'node:fs';
import { contours } from 'd3-contour';
import type { MultiPolygon, Position } from 'geojson';
import { boundsOf, lonLat, ringArea, smoothLine } from './geometry.ts';
import { input } from './inputs.ts';
import { feature, type Layer, MAX_ZOOM } from './layer.ts';

const DEPTHS = [200, 2000, 4000, 6000];

/** ETOPO5: a node every 1/12 degree, south to north from -90, eastwards from Greenwich. */
const SOURCE_COLUMNS = 4320;
const SOURCE_ROWS = 2161;
const SOURCE_STEPS = 12;

/** Our grid: 3 by 3 nodes a cell, and six columns more on each side, so that contours wrap. */
const POOL = 3;
const MARGIN = 6;
const COLUMNS = SOURCE_COLUMNS / POOL + 2 * MARGIN;
const ROWS = (SOURCE_ROWS - 1) / POOL;
const CELL = POOL / SOURCE_STEPS;

const MASK_COLUMNS = SOURCE_COLUMNS;
const MASK_ROWS = SOURCE_ROWS - 1;
/** What a cell that touches land is held at, in metres. */
const LAND_HEIGHT = 80;
/** Smaller rings than this are left out, in square kilometres. */
const SMALLEST_RING = 6000;

const wrapped = (value: number, size: number) => ((value % size) + size) % size;

function elevationReader(): (row: number, column: number) => number {
  const bytes = readFileSync(input('ferret-datasets', 'etopo5.cdf'));
  const start = bytes.length - SOURCE_COLUMNS * SOURCE_ROWS * 4;
  return (row, column) => bytes.readFloatBE(start + 4 * (row * SOURCE_COLUMNS + column));
}

/** Marks the cells of 5' that a ring covers: its outline, then its rows between crossings. */
function rasterRing(ring: readonly Position[], mask: Uint8Array): void {
  const column = (x: number) =>
    Math.max(0, Math.min(MASK_COLUMNS - 1, Math.floor((x + 180) * SOURCE_STEPS)));
  const crossings = new Map<number, number[]>();
  ring.slice(1).forEach((to, i) => {
    const [[ax, ay], [bx, by]] = [lonLat(ring[i]), lonLat(to)];
    const row = Math.min(MASK_ROWS - 1, Math.floor((90 - ay) * SOURCE_STEPS));
    mask[row * MASK_COLUMNS + column(ax)] = 1;
    if (ay === by) return;
    const [low, high] = [Math.min(ay, by), Math.max(ay, by)];
    const first = Math.ceil((90 - high) * SOURCE_STEPS - 0.5);
    for (let j = first; j <= (90 - low) * SOURCE_STEPS - 0.5; j++) {
      const y = 90 - (j + 0.5) / SOURCE_STEPS;
      if (y < low || y >= high) continue;
      const x = ax + ((y - ay) / (by - ay)) * (bx - ax);
      crossings.set(j, [...(crossings.get(j) ?? []), x]);
    }
  });
  for (const [row, xs] of crossings) {
    if (row < 0 || row >= MASK_ROWS) continue;
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = row * MASK_COLUMNS + column(xs[i] ?? 0);
      mask.fill(1, from, row * MASK_COLUMNS + column(xs[i + 1] ?? 0) + 1);
    }
  }
}

/** Depths on our grid (rows from the north), and which cells touch land. */
function grid(land: MultiPolygon) {
  const mask = new Uint8Array(MASK_COLUMNS * MASK_ROWS);
  for (const [outer] of land.coordinates) rasterRing(outer ?? [], mask);
  const elevation = elevationReader();
  const values = new Float64Array(COLUMNS * ROWS);
  const isLand = new Uint8Array(COLUMNS * ROWS);
  for (let y = 0; y < ROWS; y++) {
    for (let x = 0; x < COLUMNS; x++) {
      let sum = 0;
      for (let n = 0; n < POOL * POOL; n++) {
        const row = y * POOL + Math.floor(n / POOL);
        const column = (x - MARGIN) * POOL + (n % POOL);
        const east = wrapped(column - SOURCE_COLUMNS / 2, SOURCE_COLUMNS);
        const height = elevation(SOURCE_ROWS - 1 - row, east);
        sum += height >= 0 ? Math.max(height, 60) : height;
        if (mask[row * MASK_COLUMNS + wrapped(column, MASK_COLUMNS)]) isLand[y * COLUMNS + x] = 1;
      }
      values[y * COLUMNS + x] = isLand[y * COLUMNS + x] ? LAND_HEIGHT : sum / POOL ** 2;
    }
  }
  return { values, isLand };
}

/** A 3 by 3 binomial blur that keeps the land where it is. */
function blurred(values: Float64Array, isLand: Uint8Array): Float64Array {
  const out = values.slice();
  const weights = [1, 2, 1];
  for (let y = 1; y < ROWS - 1; y++) {
    for (let x = 1; x < COLUMNS - 1; x++) {
      const at = y * COLUMNS + x;
      if (isLand[at]) continue;
      let sum = 0;
      for (let n = 0; n < 9; n++) {
        const [dy, dx] = [Math.floor(n / 3) - 1, (n % 3) - 1];
        const weight = (weights[dy + 1] ?? 0) * (weights[dx + 1] ?? 0);
        sum += (values[at + dy * COLUMNS + dx] ?? 0) * weight;
      }
      out[at] = sum / 16;
    }
  }
  return out;
}

const toDegrees = (ring: readonly Position[]): Position[] =>
  ring.map(([x = 0, y = 0]) => [
    (x - MARGIN) * CELL - 180,
    Math.max(-90, Math.min(90, 90 - y * CELL)),
  ]);

export function bathymetry(land: MultiPolygon): Layer[] {
  const { values, isLand } = grid(land);
  const depths = Array.from(blurred(values, isLand), (height) => -height);
  const features = DEPTHS.flatMap((d) => {
    const [contour] = contours().size([COLUMNS, ROWS]).thresholds([d])(depths);
    return (contour?.coordinates ?? [])
      .map((polygon) => polygon.map(toDegrees))
      .map((polygon) => polygon.filter((ring) => ringArea(ring) > SMALLEST_RING))
      .filter(([outer]) => outer !== undefined && boundsOf(outer)[0] < 180)
      .map((rings) => rings.map((ring) => smoothLine(ring, true)))
      .map((coordinates) => feature({ type: 'Polygon' as const, coordinates }, { d }));
  });
  return [
    { name: 'bathymetry', minZoom: 0, maxZoom: 3, features, tolerance: 8 },
    { name: 'bathymetry', minZoom: 4, maxZoom: MAX_ZOOM, features, tolerance: 10 },
  ];
}
