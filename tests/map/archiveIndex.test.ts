import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from '../../src/map/archiveIndex';

const sorted = fc
  .array(fc.record({ id: fc.nat(), offset: fc.nat(2000), length: fc.integer({ min: 1, max: 90 }) }))
  .map((places) => places.sort((a, b) => a.offset - b.offset));

test('stretches hold every tile, nothing between two of more than the gap, and no request too many', () => {
  fc.assert(
    fc.property(sorted, fc.nat(200), (places, gap) => {
      const stretches = stretchesOf(places, gap);
      for (const { offset, length } of places) {
        const around = stretches.filter(
          ({ start, end }) => start <= offset && offset + length <= end,
        );
        expect(around).toHaveLength(1);
      }
      stretches.forEach(({ start, end }, at) => {
        const inside = places.filter(({ offset }) => offset >= start && offset < end);
        let reached = start;
        for (const { offset, length } of inside) {
          expect(offset - reached).toBeLessThanOrEqual(gap);
          reached = Math.max(reached, offset + length);
        }
        expect(reached).toBe(end);
        const next = stretches[at + 1];
        if (next) expect(next.start - end).toBeGreaterThan(gap);
      });
    }),
  );
});
