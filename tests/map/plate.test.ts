import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../../src/domain/place';
import { barOf, plateOf } from '../../src/map/plate';
import { spread } from '../../src/map/spread';

const size = { width: 720, height: 430 };
const position = fc
  .tuple(
    fc.double({ min: -179, max: 179, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  )
  .map(([x, y]): Position => [x, y]);

test('every position that a map is made for lies on it, and its bar is a fifth of it at most', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 30 }), (points) => {
      const plate = plateOf(points, size);
      for (const [x, y] of points) {
        const [right, down] = plate.projection([x, y]) ?? [Number.NaN, Number.NaN];
        expect(right).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(size.width);
        expect(down).toBeGreaterThanOrEqual(0);
        expect(down).toBeLessThanOrEqual(size.height);
      }
      const { units, km } = barOf(plate, size.width / 5);
      expect(units).toBeLessThanOrEqual(size.width / 5 + 1e-6);
      expect(String(km)).toMatch(/^[125]0*$/);
    }),
  );
});

test('marks on one spot are moved apart, stay on the map, and one by itself stays where it is', () => {
  const room = { ...size, reach: 10 };
  const spot = Array.from({ length: 12 }, () => [700, 10] as const);
  const places = spread([...spot, [100, 300]], room);
  places.forEach((one, at) => {
    expect(one.x).toBeGreaterThanOrEqual(10);
    expect(one.x).toBeLessThanOrEqual(710);
    for (const other of places.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(18);
  });
  const alone = places.at(-1);
  expect(alone?.isAway).toBe(false);
  expect(Math.hypot((alone?.x ?? 0) - 100, (alone?.y ?? 0) - 300)).toBeLessThan(1);
});
