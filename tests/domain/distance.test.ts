import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from '../../src/domain/distance';
import type { Position } from '../../src/domain/place';

const somePosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
) as fc.Arbitrary<Position>;

test('a quarter of the equator is 10,007.6 km', () => {
  expect(distanceKm([0, 0], [90, 0])).toBeCloseTo(10007.557, 2);
});

test('a distance is the same both ways and never more than half the earth', () => {
  fc.assert(
    fc.property(somePosition, somePosition, (a, b) => {
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, b)).toBeLessThanOrEqual(20015.2);
      expect(distanceKm(a, a)).toBeCloseTo(0, 6);
    }),
  );
});
