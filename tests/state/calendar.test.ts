import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../src/domain/dateBounds';
import { dayText, spanOf, windowText } from '../../src/state/calendar';

/** From the year -9999 to 9998. */
const someDay = fc.integer({ min: -4_371_000, max: 2_920_000 }).map((day) => day * DAY);

test('a day written and read again is that day, before our era too', () => {
  fc.assert(
    fc.property(someDay, (time) => {
      expect(spanOf(dayText(time))).toEqual({ from: time, to: time + DAY });
    }),
  );
});

test('a window written and read again is that window', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 5000 }), (from, days) => {
      const window = { from, to: from + days * DAY };
      const text = windowText(window);
      expect(spanOf(text.from)?.from).toBe(window.from);
      expect(spanOf(text.to)?.to).toBe(window.to);
    }),
  );
});

test.each(['2024-13', '2024-02-30', '99999', '24', 'soon', ''])('%s is no date', (text) => {
  expect(spanOf(text)).toBeNull();
});
