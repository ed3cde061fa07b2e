import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneCount, packLanes } from '../../src/timeline/lanes';

const anyStretch = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, length]) => ({ from, to: from + length }));

test('no two stretches in a lane overlap', () => {
  fc.assert(
    fc.property(fc.array(anyStretch, { maxLength: 60 }), (stretches) => {
      const lanes = packLanes(stretches);
      expect(lanes).toHaveLength(stretches.length);
      stretches.forEach((a, i) => {
        stretches.slice(i + 1).forEach((b, j) => {
          if (lanes[i] === lanes[i + 1 + j]) expect(a.to <= b.from || b.to <= a.from).toBe(true);
        });
      });
    }),
  );
});

test('there are no more lanes than stretches lie over one place', () => {
  fc.assert(
    fc.property(fc.array(anyStretch, { maxLength: 60 }), (stretches) => {
      const over = (at: number) => stretches.filter(({ from, to }) => from <= at && at < to).length;
      const deepest = Math.max(0, ...stretches.map(({ from }) => over(from)));
      expect(laneCount(packLanes(stretches))).toBe(deepest);
    }),
  );
});
