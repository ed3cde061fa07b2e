import type { Lesson } from './lesson';
import type { Edit } from './lessonEdit';

/** What a lesson was, the latest last, and what was undone, the latest first. */
export interface History {
  readonly past: readonly Lesson[];
  readonly future: readonly Lesson[];
  /** The field that is being written: all that is written in it on end is undone at once. */
  readonly field: string | null;
}

/** A lesson and how it came to be. */
export interface Edited {
  readonly lesson: Lesson;
  readonly history: History;
}

/** So many changes can be undone. */
const MOST = 200;

export const begin = (lesson: Lesson): Edited => ({
  lesson,
  history: { past: [], future: [], field: null },
});

/** Changes the lesson; a change that changes nothing leaves no trace. */
export function perform(edited: Edited, edit: Edit, field: string | null = null): Edited {
  const { lesson, history } = edited;
  const next = edit(lesson);
  if (next === lesson) return edited;
  const goesOn = field !== null && field === history.field && history.past.length > 0;
  const past = goesOn ? history.past : [...history.past, lesson].slice(-MOST);
  return { lesson: next, history: { past, future: [], field } };
}

/** Back before the last change; as it is where there is none. */
export function undo(edited: Edited): Edited {
  const { lesson, history } = edited;
  const before = history.past.at(-1);
  if (!before) return edited;
  const future = [lesson, ...history.future];
  return { lesson: before, history: { past: history.past.slice(0, -1), future, field: null } };
}

/** The last change that was undone, again. */
export function redo(edited: Edited): Edited {
  const { lesson, history } = edited;
  const [after, ...future] = history.future;
  if (!after) return edited;
  return { lesson: after, history: { past: [...history.past, lesson], future, field: null } };
}

/** The first step, from 0, in which two lessons differ; null where none does. */
export function stepChanged(before: Lesson, after: Lesson): number | null {
  const most = Math.max(before.steps.length, after.steps.length);
  for (let at = 0; at < most; at++) if (before.steps[at] !== after.steps[at]) return at;
  return null;
}
