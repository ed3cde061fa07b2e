import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideOf } from '../../src/reader/beside';

const someOrder = fc
  .uniqueArray(fc.nat(99), { minLength: 1 })
  .chain((order) => fc.tuple(fc.constant(order), fc.subarray(order), fc.constantFrom(...order)));

test('next of previous is the page itself, and the last has no next', () => {
  fc.assert(
    fc.property(someOrder, ([order, shown, here]) => {
      const isShown = (one: number) => shown.includes(one) || one === here;
      const { before, after, at, count } = besideOf(order, here, isShown);
      expect(before === null).toBe(at === 1);
      expect(after === null).toBe(at === count);
      if (before !== null) expect(besideOf(order, before, isShown).after).toBe(here);
      if (after !== null) expect(besideOf(order, after, isShown).before).toBe(here);
    }),
  );
});

test('a page that the window hides still has its place in the order', () => {
  expect(besideOf([1, 2, 3], 2, (one) => one !== 2)).toEqual({
    before: 1,
    after: 3,
    at: 2,
    count: 3,
  });
});
