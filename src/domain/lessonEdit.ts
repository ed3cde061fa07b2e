import { type Lesson, limits, MOST_MINUTES, type Question, type Step } from './lesson';

/**
 * A change of a lesson. What it is not to be (an empty title, minutes below zero, a step too many)
 * leaves the lesson as it was, the same object; a text that is too long is cut. Positions count from 0.
 */
export type Edit = (lesson: Lesson) => Lesson;

export type About = Omit<Lesson, 'version' | 'id' | 'dataset' | 'steps'>;
/** What can be written of a step; its question is set by `ask`. */
export type Written = Omit<Step, 'question'>;

const cut = (text: string, most: number) => text.slice(0, most);
const isBlank = (text: string) => text.trim() === '';

export const rename = (title: string): Edit => describe({ title });

/** Writes what is told of the lesson before it opens. Blank aims are left out. */
export function describe(part: Partial<About>): Edit {
  const { aims, title } = part;
  const texts = (['title', 'level', 'summary', 'content'] as const).flatMap((field) => {
    const text = part[field];
    return text === undefined ? [] : [[field, cut(text, limits[field])] as const];
  });
  const kept = aims?.filter((aim) => !isBlank(aim)).slice(0, limits.aims);
  const written = {
    ...part,
    ...Object.fromEntries(texts),
    ...(kept && { aims: kept.map((aim) => cut(aim, limits.aim)) }),
  };
  const isUntitled = title !== undefined && isBlank(title);
  return (lesson) => (isUntitled ? lesson : unlessSame(lesson, { ...lesson, ...written }));
}

const unlessSame = <T>(before: T, after: T): T =>
  JSON.stringify(after) === JSON.stringify(before) ? before : after;

/** Puts a step before the one at a position; a position past the end is the end. */
export const addStep =
  (step: Step, at: number): Edit =>
  (lesson) =>
    lesson.steps.length < limits.steps ? { ...lesson, steps: inserted(lesson, at, step) } : lesson;

const inserted = ({ steps }: Lesson, at: number, step: Step): readonly Step[] => [
  ...steps.slice(0, at),
  step,
  ...steps.slice(at),
];

export const writeStep = (at: number, part: Partial<Written>): Edit =>
  changeStep(at, (step) => ({ ...step, ...(allowed(part) ? shortened(part) : {}) }));

function allowed({ heading, minutes, view }: Partial<Written>): boolean {
  if (heading !== undefined && isBlank(heading)) return false;
  if (minutes !== undefined && !(minutes > 0 && minutes <= MOST_MINUTES)) return false;
  return view === undefined || (view.length <= limits.view && /^(\?[^#\s]*)?(#\S*)?$/.test(view));
}

const shortened = (part: Partial<Written>): Partial<Written> => ({
  ...part,
  ...(part.heading !== undefined && { heading: cut(part.heading, limits.heading) }),
  ...(part.text !== undefined && { text: cut(part.text, limits.text) }),
  ...(part.notes !== undefined && { notes: cut(part.notes, limits.notes) }),
});

/** Sets a step's question, or takes it away. */
export const ask = (at: number, question: Question | null): Edit =>
  changeStep(at, ({ question: _, ...step }) => (question ? { ...step, question } : step));

function changeStep(at: number, change: (step: Step) => Step): Edit {
  return (lesson) => {
    const step = lesson.steps[at];
    if (!step) return lesson;
    const changed = unlessSame(step, change(step));
    return changed === step
      ? lesson
      : { ...lesson, steps: lesson.steps.map((one, place) => (place === at ? changed : one)) };
  };
}

/** Takes a step from one position to another; the others close up. */
export const moveStep =
  (from: number, to: number): Edit =>
  (lesson) => {
    const step = lesson.steps[from];
    if (!step || !lesson.steps[to] || from === to) return lesson;
    const rest = lesson.steps.filter((_, at) => at !== from);
    return { ...lesson, steps: [...rest.slice(0, to), step, ...rest.slice(to)] };
  };

export const duplicateStep =
  (at: number): Edit =>
  (lesson) => {
    const step = lesson.steps[at];
    return step ? addStep({ ...step }, at + 1)(lesson) : lesson;
  };

/** Takes a step out; the last one stays, as a lesson without steps is none. */
export const removeStep =
  (at: number): Edit =>
  (lesson) =>
    lesson.steps[at] && lesson.steps.length > 1
      ? { ...lesson, steps: lesson.steps.filter((_, place) => place !== at) }
      : lesson;
