import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleRound, destination, distanceKm } from '../../src/domain/distance';
import { isInside, nearestOfPlace, nearestOfShape } from '../../src/domain/distanceToPlace';
import type { Position } from '../../src/domain/place';
import type { Shape } from '../../src/domain/placeFeature';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...coordinates: Position[][]) => ({ type: 'Polygon', coordinates }) as const;
const somePosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
) as fc.Arbitrary<Position>;

describe('the distance to an area', () => {
  const square = polygon(box(10, 10, 20, 20));

  test('is nothing inside, whichever way its ring turns', () => {
    expect(nearestOfShape([15, 15], square).km).toBe(0);
    expect(isInside([15, 15], polygon(box(10, 10, 20, 20).reverse()))).toBe(true);
  });

  test('is that to the nearest point of its edge, not to a corner', () => {
    const { km, position } = nearestOfShape([25, 15], square);
    expect(km).toBeCloseTo(distanceKm([25, 15], [20, 15]), -1);
    expect(position[0]).toBeCloseTo(20, 1);
  });

  test('counts in a hole to the edge of the hole', () => {
    const ring = polygon(box(0, 0, 30, 30), box(14, 14, 16, 16));
    expect(isInside([15, 15], ring)).toBe(false);
    expect(nearestOfShape([15, 15.5], ring).km).toBeCloseTo(55.6, 0);
    expect(isInside([5, 5], ring)).toBe(true);
  });

  test('takes the nearest of several parts', () => {
    const parts: Shape = {
      type: 'MultiPolygon',
      coordinates: [[box(0, 0, 1, 1)], [box(40, 0, 41, 1)]],
    };
    expect(nearestOfShape([39, 0.5], parts).position[0]).toBeCloseTo(40, 1);
    expect(isInside([40.5, 0.5], parts)).toBe(true);
  });

  test('goes across the antimeridian by the short way', () => {
    const split: Shape = {
      type: 'MultiPolygon',
      coordinates: [[box(175, 60, 180, 70)], [box(-180, 60, -170, 70)]],
    };
    expect(isInside([-175, 65], split)).toBe(true);
    expect(nearestOfShape([-169, 65], split).km).toBeLessThan(60);
    const across = polygon(box(170, 0, -170, 10));
    expect(isInside([180, 5], across)).toBe(true);
    expect(isInside([-175, 5], across)).toBe(true);
    expect(isInside([0, 5], across)).toBe(false);
    expect(nearestOfShape([-169, 5], across).km).toBeCloseTo(111, -1);
  });

  test('knows a ring round a pole', () => {
    const cap = (latitude: number) =>
      polygon(
        Array.from({ length: 37 }, (_, at) => [((at * 10 + 180) % 360) - 180, latitude] as const),
      );
    expect(isInside([12, 85], cap(70))).toBe(true);
    expect(isInside([12, 60], cap(70))).toBe(false);
    expect(isInside([12, -85], cap(-70))).toBe(true);
    expect(isInside([12, 85], cap(-70))).toBe(false);
  });

  test('is the same wherever round the earth the area lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: -179, max: 180 }), somePosition, (shift, position) => {
        const turned = ([x, y]: Position): Position => [((x + shift + 540) % 360) - 180, y];
        const there = polygon(square.coordinates.flat().map(turned));
        const one = nearestOfShape(position, square).km;
        expect(nearestOfShape(turned(position), there).km).toBeCloseTo(one, 3);
      }),
    );
  });

  test('is never more than that to any corner, and never negative', () => {
    fc.assert(
      fc.property(somePosition, (position) => {
        const { km } = nearestOfShape(position, square);
        const corners = square.coordinates.flat().map((corner) => distanceKm(position, corner));
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(Math.min(...corners) + 1e-6);
      }),
    );
  });
});

describe('the distance to a place', () => {
  const place = { point: [71, 35] as const, radiusKm: undefined };

  test('of a point is that to the point', () => {
    expect(nearestOfPlace([71, 36], place)?.km).toBeCloseTo(distanceKm([71, 36], [71, 35]));
  });

  test('that is somewhere in a circle is that to the circle, as its polygon says too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: 3000, noNaN: true }),
        (bearing, km) => {
          const from = destination(place.point, bearing, km);
          const found = nearestOfPlace(from, { ...place, radiusKm: 20 });
          expect(found?.km).toBeCloseTo(Math.max(0, km - 20), 6);
          const drawn = polygon([...circleRound(place.point, 20)]);
          expect(Math.abs(nearestOfShape(from, drawn).km - Math.max(0, km - 20))).toBeLessThan(0.2);
        },
      ),
    );
  });

  test('that cannot be located is none', () => {
    expect(nearestOfPlace([0, 0], { point: null })).toBeNull();
  });
});
