import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../src/domain/dateBounds';
import { timeScale } from '../../src/timeline/scale';
import { floorTo } from '../../src/timeline/steps';
import { anySpan, windowIn } from './timeline.fixture';

test('the scale and its inverse undo each other to the hour', () => {
  fc.assert(
    fc.property(
      anySpan.chain((span) => fc.tuple(fc.constant(timeScale(span)), windowIn(span))),
      ([scale, { from }]) => {
        expect(Math.abs(scale.timeAt(scale.percentOf(from)) - from)).toBeLessThan(DAY / 24);
      },
    ),
  );
});

test('the axis holds the whole dataset and begins and ends with whole units', () => {
  fc.assert(
    fc.property(anySpan, (span) => {
      const { domain, extent, unit } = timeScale(span);
      expect(domain.from).toBeLessThanOrEqual(extent.from);
      expect(extent.from).toBeLessThanOrEqual(span.from);
      expect(extent.to).toBeGreaterThanOrEqual(span.to);
      expect(domain.to).toBeGreaterThanOrEqual(extent.to);
      for (const time of [domain.from, domain.to, extent.from, extent.to])
        expect(floorTo(time, unit)).toBe(time);
    }),
  );
});

test('a moment beyond the axis stands at its end', () => {
  const scale = timeScale({ from: Date.UTC(2015, 0, 1), to: Date.UTC(2024, 6, 1) });
  expect(scale.percentOf(Date.UTC(1900, 0, 1))).toBe(0);
  expect(scale.percentOf(Date.UTC(2100, 0, 1))).toBe(100);
});
