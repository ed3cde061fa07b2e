/**
 * Relief: the SRTM30 picture of Marble (two minutes of arc, 8-bit grey) turned back into metres,
 * smoothed, and stored as lossless WebP in terrarium encoding. For shading only: these heights
 * are approximate and are never shown as numbers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { input } from './inputs.ts';
import type { DecodedTile } from './manifest.ts';
import type { Tile } from './pmtiles.ts';

export const RELIEF_MAX_ZOOM = 4;
const TILE_SIZE = 512;

/** Marble's level 3: 8 rows of 16 grey JPEGs of 675 pixels, from the north-west. */
const [ROWS, COLUMNS, PICTURE] = [8, 16, 675];
const WIDTH = COLUMNS * PICTURE;
const HEIGHT = ROWS * PICTURE;
const PIXELS_PER_DEGREE = 30;

/** Grey to metres, fitted to the medians of ETOPO5; the two highest are extrapolated. */
const METRES_OF_GREY: readonly (readonly [number, number])[] = [
  [0, -300],
  [100, 0],
  [108, 8],
  [112, 25],
  [116, 60],
  [120, 95],
  [128, 163],
  [136, 266],
  [144, 406],
  [152, 539],
  [160, 686],
  [168, 827],
  [176, 976],
  [184, 1372],
  [192, 1861],
  [200, 2438],
  [208, 3185],
  [216, 3901],
  [224, 4648],
  [232, 5334],
  [240, 6050],
  [255, 7400],
];

/** Blur that hides the JPEG's blocks and the 8-bit terraces, in source pixels. */
const SIGMA = 0.9;
const RADIUS = 3;

/** Steps in metres below 600 m, below 2000 m and above: coarser ones compress better. */
const STEPS = { fine: [8, 16, 32], coarse: [16, 32, 64] } as const;
/** Up to this zoom a pixel spans kilometres and the coarse steps do not show. */
const COARSE_MAX_ZOOM = 2;

const wrapped = (x: number) => ((x % WIDTH) + WIDTH) % WIDTH;
const clamped = (y: number) => Math.max(0, Math.min(HEIGHT - 1, y));

function metresOf(grey: number): number {
  const at = METRES_OF_GREY.findIndex(([key]) => key > grey);
  const upper = at < 0 ? METRES_OF_GREY.length - 1 : at;
  const [g0, m0] = METRES_OF_GREY[upper - 1] ?? [0, 0];
  const [g1, m1] = METRES_OF_GREY[upper] ?? [1, 0];
  return Math.max(0, m0 + ((grey - g0) / (g1 - g0)) * (m1 - m0));
}

async function readHeights(): Promise<Float32Array> {
  const table = Float32Array.from({ length: 256 }, (_, grey) => metresOf(grey));
  const heights = new Float32Array(WIDTH * HEIGHT);
  const six = (n: number) => String(n).padStart(6, '0');
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const file = join(input('marble-qt-data', '3'), six(row), `${six(row)}_${six(column)}.jpg`);
      const grey = await sharp(readFileSync(file)).greyscale().raw().toBuffer();
      for (let i = 0; i < grey.length; i++) {
        const y = row * PICTURE + Math.floor(i / PICTURE);
        heights[y * WIDTH + column * PICTURE + (i % PICTURE)] = table[grey[i] ?? 0] ?? 0;
      }
    }
  }
  return heights;
}

/** A Gaussian blur along x, then along y. */
function blur(heights: Float32Array): Float32Array {
  const weights = Array.from({ length: 2 * RADIUS + 1 }, (_, i) =>
    Math.exp(-((i - RADIUS) ** 2) / (2 * SIGMA ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pass = (from: Float32Array, at: (x: number, y: number, step: number) => number) => {
    const to = new Float32Array(from.length);
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        let sum = 0;
        for (let i = -RADIUS; i <= RADIUS; i++) {
          sum += (weights[i + RADIUS] ?? 0) * (from[at(x, y, i)] ?? 0);
        }
        to[y * WIDTH + x] = sum / total;
      }
    }
    return to;
  };
  const across = pass(heights, (x, y, step) => y * WIDTH + wrapped(x + step));
  return pass(across, (x, y, step) => clamped(y + step) * WIDTH + x);
}

/** Weights of a Catmull-Rom spline through four samples, at `t` between the middle two. */
const spline = (t: number) => [
  ((-0.5 * t + 1) * t - 0.5) * t,
  (1.5 * t - 2.5) * t * t + 1,
  ((-1.5 * t + 2) * t + 0.5) * t,
  (0.5 * t - 0.5) * t * t,
];

/** The height at a longitude and latitude, bicubic. */
function sampler(heights: Float32Array): (longitude: number, latitude: number) => number {
  return (longitude, latitude) => {
    const x = (longitude + 180) * PIXELS_PER_DEGREE - 0.5;
    const y = (90 - latitude) * PIXELS_PER_DEGREE - 0.5;
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [across, down] = [spline(x - left), spline(y - top)];
    let sum = 0;
    for (let j = 0; j < 4; j++) {
      const row = clamped(top + j - 1) * WIDTH;
      let line = 0;
      for (let i = 0; i < 4; i++) {
        line += (across[i] ?? 0) * (heights[row + wrapped(left + i - 1)] ?? 0);
      }
      sum += (down[j] ?? 0) * line;
    }
    return sum;
  };
}

const longitudeAt = (x: number, tiles: number) => (x / tiles) * 360 - 180;
const latitudeAt = (y: number, tiles: number) =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / tiles))) * 180) / Math.PI;

function quantized(height: number, zoom: number): number {
  const [low, middle, high] = zoom <= COARSE_MAX_ZOOM ? STEPS.coarse : STEPS.fine;
  const step = height < 600 ? low : height < 2000 ? middle : high;
  return Math.round(Math.max(0, height) / step) * step;
}

/** One tile's pixels in terrarium encoding: metres + 32768 in red and green. */
function pixels(sample: ReturnType<typeof sampler>, z: number, tx: number, ty: number): Buffer {
  const tiles = 2 ** z;
  const samples = Math.min(4, 2 ** (RELIEF_MAX_ZOOM - z));
  const rgb = Buffer.alloc(TILE_SIZE * TILE_SIZE * 3);
  for (let i = 0; i < TILE_SIZE * TILE_SIZE; i++) {
    const [px, py] = [i % TILE_SIZE, Math.floor(i / TILE_SIZE)];
    let sum = 0;
    for (let j = 0; j < samples; j++) {
      const latitude = latitudeAt(ty + (py + (j + 0.5) / samples) / TILE_SIZE, tiles);
      for (let k = 0; k < samples; k++) {
        sum += sample(longitudeAt(tx + (px + (k + 0.5) / samples) / TILE_SIZE, tiles), latitude);
      }
    }
    rgb.writeUInt16BE(quantized(sum / samples ** 2, z) + 32768, i * 3);
  }
  return rgb;
}

/** All relief tiles, zoom 0 to 4. */
export async function reliefTiles(): Promise<(Tile & DecodedTile)[]> {
  const sample = sampler(blur(await readHeights()));
  const tiles: (Tile & DecodedTile)[] = [];
  for (let z = 0; z <= RELIEF_MAX_ZOOM; z++) {
    for (let n = 0; n < 4 ** z; n++) {
      const [x, y] = [n % 2 ** z, Math.floor(n / 2 ** z)];
      const raw = pixels(sample, z, x, y);
      const picture = sharp(raw, { raw: { width: TILE_SIZE, height: TILE_SIZE, channels: 3 } });
      tiles.push({
        z,
        x,
        y,
        raw,
        bytes: await picture.webp({ lossless: true, effort: 6 }).toBuffer(),
      });
    }
  }
  return tiles;
}
