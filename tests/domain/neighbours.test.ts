import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from '../../src/domain/distance';
import { neighboursOf } from '../../src/domain/neighbours';
import type { Place } from '../../src/domain/place';
import { someDataset } from './arbitrary';

test('every other located place is a neighbour once, nearest first', () => {
  fc.assert(
    fc.property(someDataset, ({ places }) => {
      const here = places.find(({ point }) => point);
      fc.pre(here !== undefined);
      const neighbours = neighboursOf(here as Place, places);
      const located = places.filter((place) => place.point && place.id !== here?.id);
      expect(neighbours.map(({ place }) => place.id).sort()).toEqual(
        located.map(({ id }) => id).sort(),
      );
      neighbours.forEach(({ place, km }, at) => {
        expect(km).toBeGreaterThanOrEqual(neighbours[at - 1]?.km ?? 0);
        expect(km).toBe(distanceKm(here?.point as never, place.point as never));
      });
    }),
  );
});

test('a place without a position has no neighbours', () => {
  fc.assert(
    fc.property(someDataset, ({ places }) => {
      for (const place of places) if (!place.point) expect(neighboursOf(place, places)).toEqual([]);
    }),
  );
});
