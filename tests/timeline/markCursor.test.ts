import { expect, test } from 'vitest';
import { indexAfter } from '../../src/timeline/MarkCursor';

test('arrow keys go from mark to mark and stop at the ends; other keys are left alone', () => {
  expect(indexAfter('ArrowRight', 1, 5)).toBe(2);
  expect(indexAfter('ArrowLeft', 0, 5)).toBe(0);
  expect(indexAfter('End', 0, 5)).toBe(4);
  expect(indexAfter('Home', 3, 5)).toBe(0);
  expect(indexAfter('a', 3, 5)).toBe(-1);
});
