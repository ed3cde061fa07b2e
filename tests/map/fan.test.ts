import { expect, test } from 'vitest';
import { FAN, fanOut, fanReach } from '../../src/map/fan';

const counts = Array.from({ length: FAN + 1 }, (_, count) => count);

test.each(counts)(
  '%i events on one spot have a mark each, and no two lie on each other',
  (count) => {
    const offsets = fanOut(count);
    expect(offsets).toHaveLength(count);
    offsets.forEach(([x, y], at) => {
      for (const [a, b] of offsets.slice(at + 1))
        expect(Math.hypot(x - a, y - b)).toBeGreaterThan(10);
    });
  },
);

test('a name stands outside the fan', () => {
  for (const count of counts)
    for (const [x, y] of fanOut(count))
      expect(fanReach(count)).toBeGreaterThanOrEqual(Math.hypot(x, y));
});
