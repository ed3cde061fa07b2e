import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxAround, isInBox, outlineOfBox } from '../../src/domain/box';
import type { Position } from '../../src/domain/place';

const somePosition: fc.Arbitrary<Position> = fc.tuple(
  fc.integer({ min: -180, max: 180 }),
  fc.integer({ min: -90, max: 90 }),
);

test('the box around positions holds each of them', () => {
  fc.assert(
    fc.property(fc.array(somePosition, { minLength: 1, maxLength: 9 }), (positions) => {
      const box = boxAround(positions) as Box;
      for (const [longitude, latitude] of positions)
        expect(isInBox(box, longitude, latitude)).toBe(true);
    }),
  );
});

test('positions on either side of 180° make a narrow box across it', () => {
  expect(
    boxAround([
      [170, 10],
      [-170, 20],
    ]),
  ).toEqual({ west: 170, east: -170, south: 10, north: 20 });
});

test('without positions there is no box, and what has no position lies in none', () => {
  expect(boxAround([])).toBeNull();
  expect(isInBox({ west: -180, south: -90, east: 180, north: 90 }, Number.NaN, Number.NaN)).toBe(
    false,
  );
});

test('the outline is closed and bends', () => {
  const outline = outlineOfBox({ west: 170, south: 10, east: -170, north: 20 });
  expect(outline[0]).toEqual(outline.at(-1));
  expect(outline.length).toBeGreaterThan(20);
});
