/**
 * How long each step of a lesson has taken: a plain value, so that two windows can share it. Times are
 * milliseconds UTC; a clock that is set back adds nothing.
 */
export interface LessonTimer {
  /** When it began to run at the present step; null while it stands still. */
  readonly since: number | null;
  /** What each step took before that, in milliseconds, by its number from 1. */
  readonly spent: Readonly<Record<number, number>>;
}

export const newTimer: LessonTimer = { since: null, spent: {} };

const running = ({ since }: LessonTimer, now: number) =>
  since === null ? 0 : Math.max(0, now - since);

/** A timer that runs goes on as it is. */
export const startTimer = (timer: LessonTimer, now: number): LessonTimer =>
  timer.since === null ? { ...timer, since: now } : timer;

export const pauseTimer = (timer: LessonTimer, step: number, now: number): LessonTimer => ({
  since: null,
  spent: booked(timer, step, now),
});

/** The lesson left a step: its time is booked, and the next one's runs on if the timer did. */
export const turnTimer = (timer: LessonTimer, left: number, now: number): LessonTimer =>
  timer.since === null ? timer : { since: now, spent: booked(timer, left, now) };

/** Nothing spent; a timer that runs goes on from nothing. */
export const resetTimer = ({ since }: LessonTimer, now: number): LessonTimer => ({
  since: since === null ? null : now,
  spent: {},
});

function booked(timer: LessonTimer, step: number, now: number): LessonTimer['spent'] {
  const more = running(timer, now);
  return more === 0 ? timer.spent : { ...timer.spent, [step]: (timer.spent[step] ?? 0) + more };
}

/** Milliseconds that the present step has taken. */
export const spentOnStep = (timer: LessonTimer, step: number, now: number): number =>
  (timer.spent[step] ?? 0) + running(timer, now);

/** Milliseconds that all steps have taken. */
export const spentInAll = (timer: LessonTimer, now: number): number =>
  Object.values(timer.spent).reduce((sum, one) => sum + one, running(timer, now));
