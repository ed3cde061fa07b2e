import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../src/map/slices';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('every piece is done, in order, and then it is told', () => {
  const slices = inSlices();
  const done: number[] = [];
  for (const piece of [1, 2, 3]) slices.add(() => done.push(piece));
  slices.whenDone(() => done.push(0));
  expect(done).toEqual([]);
  vi.runAllTimers();
  expect(done).toEqual([1, 2, 3, 0]);
});

test('a piece that takes long leaves the next one to another turn', () => {
  const slices = inSlices();
  const done: number[] = [];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  slices.add(() => {
    now = 20;
    done.push(1);
  });
  slices.add(() => done.push(2));
  vi.advanceTimersToNextTimer();
  expect(done).toEqual([1]);
  expect(slices.isDone()).toBe(false);
  vi.runAllTimers();
  expect(done).toEqual([1, 2]);
});

test('a piece that fails keeps none of the others from being done', () => {
  const slices = inSlices();
  const done: number[] = [];
  slices.add(() => {
    throw new Error('lost');
  });
  slices.add(() => done.push(2));
  expect(() => vi.runAllTimers()).toThrow('lost');
  vi.runAllTimers();
  expect(done).toEqual([2]);
});

test('what is no longer wanted is not done, and who waits is told', () => {
  const slices = inSlices();
  const done: number[] = [];
  slices.add(() => done.push(1));
  slices.whenDone(() => done.push(0));
  slices.clear();
  vi.runAllTimers();
  expect(done).toEqual([0]);
});
