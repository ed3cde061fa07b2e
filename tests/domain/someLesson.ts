import fc from 'fast-check';
import type { LessonId } from '../../src/domain/identifier';
import { type Lesson, limits, MOST_MINUTES, type Step } from '../../src/domain/lesson';
import {
  addStep,
  ask,
  describe as describeLesson,
  duplicateStep,
  type Edit,
  moveStep,
  removeStep,
  rename,
  writeStep,
} from '../../src/domain/lessonEdit';

/** Words of any letters, not blank, as long as a field allows. */
const someWords = (most: number) =>
  fc
    .string({ minLength: 1, maxLength: Math.min(most, 30), unit: 'grapheme' })
    .filter((text) => text.trim() !== '' && text.length <= most);
const someText = fc.string({ maxLength: 30, unit: 'grapheme' });

export const someStep: fc.Arbitrary<Step> = fc.record({
  heading: someWords(limits.heading),
  text: someText,
  notes: someText,
  minutes: fc.integer({ min: 1, max: MOST_MINUTES }),
  view: fc.constantFrom('', '?place=place-0', '?labels=none&hide=pins,dates#4/33/66'),
});

/** Any lesson of up to eight steps over the dataset `x`. */
export const someLesson: fc.Arbitrary<Lesson> = fc.record({
  version: fc.constant(1 as const),
  id: fc.constantFrom('a-lesson', 'lesson', 'x-2').map((id) => id as LessonId),
  title: someWords(limits.title),
  level: someText,
  language: fc.constantFrom('en', 'fa'),
  dataset: fc.constant('x'),
  summary: someText,
  aims: fc.array(someWords(limits.aim), { maxLength: 3 }),
  content: someText,
  sources: fc.constant([]),
  steps: fc.array(someStep, { minLength: 1, maxLength: 8 }),
});

const at = fc.nat({ max: 9 });

/** Any change, those that are refused among them. */
export const someEdit: fc.Arbitrary<Edit> = fc.oneof(
  someText.map(rename),
  fc.record({ level: someText, aims: fc.array(someText, { maxLength: 3 }) }).map(describeLesson),
  fc.tuple(someStep, at).map(([step, place]) => addStep(step, place)),
  fc
    .tuple(at, fc.record({ heading: someText, minutes: fc.integer({ min: -5, max: 200 }) }))
    .map(([place, part]) => writeStep(place, part)),
  fc.tuple(at, at).map(([from, to]) => moveStep(from, to)),
  at.map(duplicateStep),
  at.map(removeStep),
  fc
    .tuple(at, someText)
    .map(([place, answer]) =>
      ask(place, { type: 'open', prompt: { easier: answer, harder: answer }, answer }),
    ),
  at.map((place) => ask(place, null)),
);
