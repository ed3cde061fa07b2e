import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../src/domain/dateBounds';
import { timeScale } from '../../src/timeline/scale';
import { floorTo } from '../../src/timeline/steps';
import { anyAxis, anyDay, anySpan, windowIn } from './timeline.fixture';

test('each scale and its inverse undo each other to the hour, zoomed or not', () => {
  fc.assert(
    fc.property(
      anyAxis.chain((choice) =>
        fc.tuple(fc.constant(timeScale(choice.span, choice)), windowIn(choice.span)),
      ),
      ([scale, { from }]) => {
        expect(Math.abs(scale.timeAt(scale.placeOf(from)) - from)).toBeLessThan(DAY / 24);
      },
    ),
  );
});

test('later is further to the right, on each scale', () => {
  fc.assert(
    fc.property(anyAxis, anyDay, fc.integer({ min: 1, max: 400 }), (choice, day, more) => {
      const { placeOf } = timeScale(choice.span, choice);
      expect(placeOf(day + more * DAY)).toBeGreaterThan(placeOf(day));
    }),
  );
});

test('looking back, a year has more room the nearer it lies to the latest article', () => {
  const latest = Date.UTC(2024, 5, 28);
  const span = { from: Date.UTC(2014, 0, 1), to: Date.UTC(2025, 0, 1) };
  const { placeOf } = timeScale(span, { type: 'back', latest });
  const widths = [2015, 2017, 2019, 2021, 2023].map(
    (year) => placeOf(Date.UTC(year + 1, 0, 1)) - placeOf(Date.UTC(year, 0, 1)),
  );
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(widths.at(-1)).toBeGreaterThan(4 * (widths[0] as number));
});

test('a stretch that is none of the time there is leaves the axis whole', () => {
  const span = { from: Date.UTC(2015, 0, 1), to: Date.UTC(2024, 6, 1) };
  const axis = { from: Date.UTC(1800, 0, 1), to: Date.UTC(1801, 0, 1) };
  expect(timeScale(span, { axis }).isZoomed).toBe(false);
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
