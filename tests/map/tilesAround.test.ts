import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tilesAround } from '../../src/map/tilesAround';

const screen = { width: 960, height: 740, isGlobe: false };
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

test('a globe shows what lies behind the pole and round its sides too', () => {
  const globe = { width: 1032, height: 679, isGlobe: true };
  const tiles = tilesAround({ zoom: 2.36, latitude: 42, longitude: 45 }, globe, vector);
  const names = tiles.map(({ x, y }) => `${x}/${y}`).sort();
  expect(names).toEqual(['1/0', '1/1', '1/2', '2/0', '2/1', '2/2', '3/0', '3/1', '3/2']);
  expect(tiles[0]).toEqual({ z: 2, x: 2, y: 1 });
});

test('every tile is one that there is, no tile comes twice, and there are never many', () => {
  const camera = fc.record({
    zoom: fc.double({ min: 0.4, max: 12, noNaN: true }),
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(camera, fc.boolean(), (seen, isGlobe) => {
      const tiles = tilesAround(seen, { ...screen, isGlobe }, vector);
      expect(tiles.length).toBeGreaterThan(0);
      expect(tiles.length).toBeLessThanOrEqual(24);
      expect(new Set(tiles.map((tile) => JSON.stringify(tile))).size).toBe(tiles.length);
      for (const { z, x, y } of tiles)
        expect(Math.min(x, y) >= 0 && Math.max(x, y) < 2 ** z).toBe(true);
    }),
  );
});
