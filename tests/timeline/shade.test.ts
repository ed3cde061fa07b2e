import { expect, test } from 'vitest';
import { isDated } from '../../src/timeline/mark';
import { strengthOf } from '../../src/timeline/shade';
import { eventAt } from './timeline.fixture';

const window = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2021, 0, 1) };
function strength(edtf: string) {
  const event = eventAt('a', edtf);
  return isDated(event) ? strengthOf(event, window) : Number.NaN;
}

test('a mark is the stronger, the more of its days lie in the window', () => {
  const inOrder = ['2019', '../2022', '2015/2020-01', '2019-07/2020-06', '2020-03'].map(strength);
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  expect(new Set(inOrder).size).toBe(inOrder.length);
  expect(strength('2020-03')).toBe(1);
});

test('without a window every mark is whole', () => {
  const event = eventAt('a', '2019');
  expect(isDated(event) && strengthOf(event, null)).toBe(1);
});
