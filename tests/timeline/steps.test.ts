import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addUnits,
  ceilTo,
  floorTo,
  pageTime,
  stepTime,
  unitOf,
  unitsBetween,
} from '../../src/timeline/steps';
import { anyDay, anyUnit } from './timeline.fixture';

const day = (text: string) => Date.parse(text);

test('a step there and a step back end where they began', () => {
  fc.assert(
    fc.property(anyDay, anyUnit, (time, unit) => {
      const start = floorTo(time, unit);
      expect(stepTime(stepTime(start, unit, 1), unit, -1)).toBe(start);
      expect(stepTime(stepTime(start, unit, -1), unit, 1)).toBe(start);
      // A page of days is a month, and the 31st has no equal in the next: pages begin on the 1st.
      const first = floorTo(start, unit === 'day' ? 'month' : unit);
      expect(pageTime(pageTime(first, unit, 1), unit, -1)).toBe(first);
    }),
  );
});

test('a step from between two borders goes to the next one', () => {
  expect(stepTime(day('2024-06-14'), 'month', 1)).toBe(day('2024-07-01'));
  expect(stepTime(day('2024-06-14'), 'month', -1)).toBe(day('2024-06-01'));
});

test('floor and ceiling enclose a moment within one unit', () => {
  fc.assert(
    fc.property(anyDay, anyUnit, (time, unit) => {
      expect(floorTo(time, unit)).toBeLessThanOrEqual(time);
      expect(ceilTo(time, unit)).toBeGreaterThanOrEqual(time);
      expect(unitsBetween(floorTo(time, unit), ceilTo(time, unit), unit)).toBeLessThanOrEqual(1);
    }),
  );
});

test('so many units later is so many units away', () => {
  fc.assert(
    fc.property(anyDay, anyUnit, fc.integer({ min: -300, max: 300 }), (time, unit, count) => {
      const start = floorTo(time, unit);
      expect(unitsBetween(start, addUnits(start, unit, count), unit)).toBeCloseTo(count, 6);
    }),
  );
});

test('a month after the last of January is the last of February', () => {
  expect(addUnits(day('2024-01-31'), 'month', 1)).toBe(day('2024-02-29'));
});

test('the first hundred years are not taken for the twentieth century', () => {
  expect(floorTo(day('0045-03-15'), 'year')).toBe(day('0045-01-01'));
});

test('ten years are walked by months, a season by days, a century by years', () => {
  expect(unitOf({ from: day('2015-01-01'), to: day('2025-01-01') })).toBe('month');
  expect(unitOf({ from: day('2024-01-01'), to: day('2024-04-01') })).toBe('day');
  expect(unitOf({ from: day('1900-01-01'), to: day('2000-01-01') })).toBe('year');
});
