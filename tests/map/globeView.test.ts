import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../../src/domain/place';
import { eyeDistance, globeViewOf, zoomOf } from '../../src/map/globeView';
import { SIDE, satellite } from '../../src/map/satellite';

const somePoints = fc.array(
  fc.tuple(
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: -50, max: 70, noNaN: true }),
  ) as fc.Arbitrary<Position>,
  { minLength: 1, maxLength: 12 },
);

test('the globe opens turned so that every point in half the world can be seen', () => {
  const crowd: readonly Position[] = [
    [13.4, 52.5],
    [37.6, 55.8],
    [57.1, 30.3],
    [69.2, 34.5],
    [71.5, 34.7],
    [34.3, 27.9],
  ];
  const view = globeViewOf(crowd);
  const project = satellite(view);
  for (const point of crowd) {
    const [x = 0, y = 0] = project([...point]) ?? [];
    expect(Math.hypot(x, y)).toBeLessThan(SIDE / 2);
  }
});

test('its centre and size are real numbers, whatever the points', () => {
  fc.assert(
    fc.property(somePoints, (points) => {
      const { longitude, latitude, radius } = globeViewOf(points);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(radius).toBeGreaterThan(0);
    }),
  );
});

test('the picture draws the middle of the globe as large as the map does', () => {
  const view = { longitude: 45, latitude: 40, radius: 0.7 };
  const [x = 0] = satellite(view)([45.01, 40]) ?? [];
  const pixels = (x * 800) / SIDE;
  const worldSize = 512 * 2 ** zoomOf(view, 1200, 800);
  const mercator = (0.01 / 360) * worldSize;
  expect(pixels).toBeCloseTo(mercator, 2);
  expect(eyeDistance(view)).toBeCloseTo(1 + 1.5 / 0.7, 6);
});
