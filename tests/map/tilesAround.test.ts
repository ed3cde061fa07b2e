import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tilesAround } from '../../src/map/tilesAround';

const screen = { width: 960, height: 740 };
const vector = { tileSize: 512, maxZoom: 6, isRounded: false };

test('the tile under the camera comes first', () => {
  const [first] = tilesAround({ zoom: 5.2, latitude: 34.53, longitude: 69.17 }, screen, vector);
  expect(first).toEqual({ z: 5, x: 22, y: 12 });
});

test('beyond the last zoom of the archive its own tiles are taken', () => {
  const tiles = tilesAround({ zoom: 9, latitude: 52.5, longitude: 13.4 }, screen, vector);
  expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([6]));
});

test('a raster is taken at the nearest zoom of its tiles', () => {
  const raster = { tileSize: 768, maxZoom: 6, isRounded: true };
  const [tile] = tilesAround({ zoom: 4.4, latitude: 0, longitude: 0 }, screen, raster);
  expect(tile?.z).toBe(4);
});

test('every tile is one that there is, no tile comes twice, and there are never many', () => {
  const camera = fc.record({
    zoom: fc.double({ min: 0.4, max: 12, noNaN: true }),
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(camera, (seen) => {
      const tiles = tilesAround(seen, screen, vector);
      expect(tiles.length).toBeGreaterThan(0);
      expect(tiles.length).toBeLessThanOrEqual(24);
      expect(new Set(tiles.map((tile) => JSON.stringify(tile))).size).toBe(tiles.length);
      for (const { z, x, y } of tiles)
        expect(Math.min(x, y) >= 0 && Math.max(x, y) < 2 ** z).toBe(true);
    }),
  );
});
