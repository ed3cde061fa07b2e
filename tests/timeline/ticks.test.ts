import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '../../src/timeline/scale';
import { segmentsOf } from '../../src/timeline/ticks';
import { anyAxis } from './timeline.fixture';

const labels = (from: string, to: string, language = 'en') =>
  segmentsOf(timeScale({ from: Date.parse(from), to: Date.parse(to) }), language)
    .map(({ label }) => label?.text)
    .filter((text) => text !== undefined);

test('ten years are named one by one', () => {
  expect(labels('2015-01-01', '2024-07-01')).toEqual([
    '2015',
    '2016',
    '2017',
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
  ]);
});

test('the months of a year are named, with the year where one begins', () => {
  expect(labels('2023-09-01', '2024-04-01')).toEqual([
    'Aug 2023',
    'Sept',
    'Oct',
    'Nov',
    'Dec',
    'Jan 2024',
    'Feb',
    'Mar',
    'Apr',
  ]);
});

test('a century is named by its decades', () => {
  expect(labels('1900-01-01', '2000-01-01')).toContain('1950');
});

test('years are written in the digits of the language', () => {
  expect(labels('2015-01-01', '2024-07-01', 'fa')[0]).toBe('۲۰۱۵');
});

test('looking back, years stand beside the quarters of the latest ones', () => {
  const span = { from: Date.parse('2014-01-01'), to: Date.parse('2025-01-01') };
  const scale = timeScale(span, { type: 'back', latest: Date.parse('2024-06-28') });
  const texts = segmentsOf(scale, 'en').flatMap(({ label }) => label?.text ?? []);
  expect(texts).toContain('2018');
  expect(texts.slice(texts.indexOf('2024'))).toContain('Jul');
});

test('zoomed to a few months, a narrow axis still names the year', () => {
  const span = { from: Date.parse('2014-01-01'), to: Date.parse('2025-01-01') };
  const axis = { from: Date.parse('2022-10-01'), to: Date.parse('2024-08-01') };
  const kept = segmentsOf(timeScale(span, { axis }), 'en').flatMap(({ label }) =>
    label && !label.isSpare ? label.text : [],
  );
  expect(kept).toContain('Jan 2024');
});

test('the segments cover the axis from end to end', () => {
  fc.assert(
    fc.property(anyAxis, (choice) => {
      const segments = segmentsOf(timeScale(choice.span, choice), 'en');
      expect(segments[0]?.from).toBe(0);
      expect(segments.at(-1)?.to).toBeCloseTo(100);
      const [, ...later] = segments;
      expect(later.map(({ from }) => from)).toEqual(segments.slice(0, -1).map(({ to }) => to));
    }),
  );
});
