import { expect, test } from 'vitest';
import { spanOf } from '../../src/state/calendar';
import { dayInWords, markInWords, windowInWords } from '../../src/timeline/spoken';
import { eventAt } from './timeline.fixture';

const window = (from: string, to: string) => ({
  from: spanOf(from)?.from ?? Number.NaN,
  to: spanOf(to)?.to ?? Number.NaN,
});

test('a window is named no finer than it is', () => {
  expect(windowInWords(window('2018', '2020'), 'en')).toBe('2018 to 2020');
  expect(windowInWords(window('2023-06', '2024-06'), 'en')).toBe('June 2023 to June 2024');
  expect(windowInWords(window('2023-06', '2023-06'), 'en')).toBe('June 2023');
  expect(windowInWords(window('2023-06-14', '2023-07'), 'en')).toBe('14 June 2023 to 31 July 2023');
  expect(windowInWords(null, 'en')).toBe('All time');
});

test('an end is named by its own day, the last one included', () => {
  expect(dayInWords(window('2023-06', '2024-06'), 'from', 'en')).toBe('1 June 2023');
  expect(dayInWords(window('2023-06', '2024-06'), 'to', 'en')).toBe('30 June 2024');
});

test('a mark says its date and how it is known', () => {
  expect(markInWords(eventAt('a', '2023-06'), 'en')).toBe(
    'Event a\nJune 2023, as the article says',
  );
  expect(
    markInWords(eventAt('b', '../2024-03', { explanation: 'from "months before"' }), 'en'),
  ).toBe('Event b\nby March 2024, worked out: from "months before"');
  expect(markInWords(eventAt('c', null), 'en')).toBe('Event c\nno date in the article');
});
