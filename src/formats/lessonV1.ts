import * as z from 'zod/mini';
import type { Dataset } from '../domain/dataset';
import type { DateBounds } from '../domain/dateBounds';
import {
  type Lesson,
  lessonAbout,
  limits,
  type Question,
  type Step,
  sketchedStep,
  step,
} from '../domain/lesson';
import type { Parsed, Problem } from '../domain/problem';
import { faultOfSchema } from './schemaFault';

/** Larger files are no lessons; bytes. */
export const LESSON_BYTES = 2_000_000;

/**
 * Reads a lesson, version 1: its text, or what `JSON.parse` made of it. The records are its steps: a
 * bad one, or one that names a place or event the dataset does not have, is left out and named, and
 * the good ones are kept. `value` is null when it is no lesson at all, is of another version, or
 * belongs to another dataset. Never throws for bad data. `file` names it in the problems.
 */
export const parseLesson = (
  content: unknown,
  dataset: Dataset,
  file = 'lesson.json',
): Parsed<Lesson | null> => readLesson(content, { dataset, file, mode: 'finished' });

/**
 * The same for a lesson that is being written: a question may lack words and records, and may ask what
 * has no answer. A step that names what the dataset does not have is left out of a `file`; of a
 * lesson that is `kept` on the device nothing is, so that nothing is lost when the dataset changes.
 */
export const parseSketch = (
  content: unknown,
  dataset: Dataset,
  mode: 'file' | 'kept',
): Parsed<Lesson | null> => readLesson(content, { dataset, file: 'lesson.json', mode });

interface Reading {
  readonly dataset: Dataset;
  readonly file: string;
  readonly mode: 'finished' | 'file' | 'kept';
}
/** What keeps a step out, beside its shape. */
const faultsByMode = { finished: faultsOfQuestion, file: strangersIn, kept: () => [] };

function readLesson(content: unknown, reading: Reading): Parsed<Lesson | null> {
  const { dataset, file } = reading;
  const none = (fault: Fault): Parsed<null> => ({
    value: null,
    problems: [{ file, record: '', ...fault }],
    input: 0,
    rejected: 0,
  });
  const json = typeof content === 'string' ? jsonOf(content) : content;
  if (json === undefined)
    return none(fault('', 'is not JSON', 'choose a lesson that was saved here'));
  const about = z.safeParse(lessonAbout, json);
  if (!about.success)
    return {
      ...none(fault('', '', '')),
      problems: about.error.issues.map((issue) => faultOfSchema(file, '', issue)),
    };
  if (about.data.dataset !== dataset.manifest.id)
    return none(
      fault(
        'dataset',
        `belongs to the atlas "${about.data.dataset}", which is not the one that is open`,
        'open it in that atlas',
      ),
    );
  return withSteps(about.data, json, reading);
}

/** What is wrong, without where it stands. */
export type Fault = Omit<Problem, 'file' | 'record'>;
const fault = (field: string, reason: string, remedy: string): Fault => ({ field, reason, remedy });

function withSteps(
  about: z.infer<typeof lessonAbout>,
  json: unknown,
  { dataset, file, mode }: Reading,
): Parsed<Lesson | null> {
  const { steps: records } = json as { readonly steps?: unknown };
  const list: readonly unknown[] = Array.isArray(records) ? records : [];
  const problems: Problem[] = faultsOfSources(about.sources, dataset).map((found) => ({
    file,
    record: '',
    ...found,
  }));
  const steps = list.flatMap((record, at): readonly Step[] => {
    const name = `step ${at + 1}`;
    if (at >= limits.steps) return [];
    const read = z.safeParse(mode === 'finished' ? step : sketchedStep, record);
    if (!read.success)
      problems.push(...read.error.issues.map((issue) => faultOfSchema(file, name, issue)));
    const faults = read.success ? faultsByMode[mode](read.data.question, dataset) : [];
    problems.push(...faults.map((found) => ({ file, record: name, ...found })));
    return read.success && faults.length === 0 ? [read.data] : [];
  });
  const empty = fault('steps', 'has no step that can be shown', 'add a step');
  const many = fault('steps', `are ${list.length}`, `keep ${limits.steps} at most`);
  if (list.length > limits.steps) problems.push({ file, record: '', ...many });
  if (steps.length === 0) problems.push({ file, record: '', ...empty });
  const sources = about.sources.filter((id) => dataset.sourceById.has(id));
  return {
    value: steps.length ? { ...about, sources, steps } : null,
    problems,
    input: list.length,
    rejected: list.length - steps.length,
  };
}

const unknown = (field: string, id: string) =>
  fault(field, `the atlas has no "${id}"`, 'use an id that stands in the address of its page');

const faultsOfSources = (ids: readonly string[], { sourceById }: Dataset): readonly Fault[] =>
  ids
    .filter((id) => !(sourceById as ReadonlyMap<string, unknown>).has(id))
    .map((id) => unknown('sources', id));

/** Places and events of a question that the dataset does not have. */
function strangersIn(question: Question | undefined, dataset: Dataset): readonly Fault[] {
  if (question?.type === 'place')
    return question.places
      .filter((id) => !dataset.placeById.has(id))
      .map((id) => unknown('question.places', id));
  if (question?.type !== 'order' && question?.type !== 'source') return [];
  return question.events
    .filter((id) => !dataset.eventById.has(id))
    .map((id) => unknown('question.events', id));
}

/** What keeps a question from being answered from the dataset. */
export function faultsOfQuestion(
  question: Question | undefined,
  dataset: Dataset,
): readonly Fault[] {
  if (question?.type === 'place') return faultsOfPlaces(question.places, dataset);
  if (question?.type !== 'order' && question?.type !== 'source') return [];
  const field = 'question.events';
  const missing = question.events.filter((id) => !dataset.eventById.has(id));
  if (missing.length) return missing.map((id) => unknown(field, id));
  const events = question.events.flatMap((id) => dataset.eventById.get(id) ?? []);
  if (question.type === 'source') return [];
  const undated = events.filter(({ bounds }) => !bounds);
  if (undated.length)
    return undated.map(({ id }) =>
      fault(field, `"${id}" has no date, so it has no place in an order`, 'take a dated event'),
    );
  const sorted = [...events].sort((a, b) => (a.bounds?.start ?? 0) - (b.bounds?.start ?? 0));
  return sorted.slice(1).flatMap((event, at) => {
    const before = sorted[at];
    if (!before?.bounds || !event.bounds || isSurelyBefore(before.bounds, event.bounds)) return [];
    const reason = `"${before.id}" may be as late as "${event.id}", so they have no order`;
    return [fault(field, reason, 'take events whose dates do not overlap')];
  });
}

/** Whether one date is over before the other begins; an open side may reach past it. */
export const isSurelyBefore = (one: DateBounds, other: DateBounds): boolean =>
  one.end <= other.start && !one.openEnd && !other.openStart;

function faultsOfPlaces(places: readonly string[], { placeById }: Dataset): readonly Fault[] {
  return places.flatMap((id): readonly Fault[] => {
    const place = (placeById as ReadonlyMap<string, { readonly point: unknown }>).get(id);
    if (!place) return [unknown('question.places', id)];
    if (place.point) return [];
    return [
      fault('question.places', `"${id}" is not on the map`, 'take a place that can be located'),
    ];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The lesson as it can be shown: a question that is not finished, or has no answer here, waits. */
export const presentable = (lesson: Lesson, dataset: Dataset): Lesson => ({
  ...lesson,
  steps: lesson.steps.map((one) => (isFinished(one, dataset) ? one : withoutQuestion(one))),
});

const isFinished = (one: Step, dataset: Dataset) =>
  z.safeParse(step, one).success && faultsOfQuestion(one.question, dataset).length === 0;

function withoutQuestion({ question: _, ...rest }: Step): Step {
  return rest;
}

/** A lesson as a file that `parseLesson` reads, for people to read too. */
export const lessonText = (lesson: Lesson): string => `${JSON.stringify(lesson, null, 2)}\n`;
