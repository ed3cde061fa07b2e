import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  newTimer,
  pauseTimer,
  resetTimer,
  spentInAll,
  spentOnStep,
  startTimer,
  turnTimer,
} from '../../src/domain/lessonTimer';

const MINUTE = 60_000;

test('each step has its own time, and the lesson has all of it', () => {
  const begun = startTimer(newTimer, 0);
  const second = turnTimer(begun, 1, 3 * MINUTE);
  expect(spentOnStep(second, 1, 5 * MINUTE) - spentOnStep(second, 2, 3 * MINUTE)).toBe(5 * MINUTE);
  const paused = pauseTimer(second, 2, 5 * MINUTE);
  expect(paused.spent).toEqual({ 1: 3 * MINUTE, 2: 2 * MINUTE });
  expect(spentInAll(paused, 9 * MINUTE)).toBe(5 * MINUTE);
});

test('a timer that stands still counts nothing when the step changes', () => {
  expect(turnTimer(newTimer, 1, MINUTE)).toBe(newTimer);
});

test('started twice it runs from the first time', () => {
  expect(startTimer(startTimer(newTimer, 5), 9).since).toBe(5);
});

test('reset while it runs, it runs on from nothing', () => {
  const timer = resetTimer(turnTimer(startTimer(newTimer, 0), 1, MINUTE), 2 * MINUTE);
  expect(spentInAll(timer, 2 * MINUTE)).toBe(0);
  expect(spentInAll(timer, 3 * MINUTE)).toBe(MINUTE);
  expect(resetTimer(pauseTimer(timer, 1, 3 * MINUTE), 4 * MINUTE)).toEqual(newTimer);
});

test('a clock that is set back takes nothing away', () => {
  const timer = turnTimer(startTimer(newTimer, 10 * MINUTE), 1, 4 * MINUTE);
  expect(spentInAll(timer, MINUTE)).toBe(0);
});

test('however one goes through the steps, their times make up the time that passed', () => {
  const walk = fc.array(
    fc.record({ step: fc.integer({ min: 1, max: 14 }), after: fc.nat(5 * MINUTE) }),
  );
  fc.assert(
    fc.property(walk, (turns) => {
      let now = 0;
      let step = 1;
      let timer = startTimer(newTimer, now);
      for (const turn of turns) {
        now += turn.after;
        timer = turnTimer(timer, step, now);
        step = turn.step;
      }
      expect(spentInAll(timer, now)).toBe(now);
    }),
  );
});
