import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/domain/dataset';
import { limits } from '../../src/domain/lesson';
import {
  describe as describeLesson,
  duplicateStep,
  moveStep,
  removeStep,
  rename,
  writeStep,
} from '../../src/domain/lessonEdit';
import { begin, perform, redo, undo } from '../../src/domain/lessonHistory';
import { copyOfLesson, lessonIdOf } from '../../src/domain/newLesson';
import { lessonText, parseSketch } from '../../src/formats/lessonV1';
import { someEdit, someLesson } from './someLesson';

const dataset = datasetOf({
  manifest: {
    version: 1,
    id: 'x',
    title: 'X',
    description: '',
    language: 'en',
    licence: '',
    files: {},
  },
  sources: [],
  places: [],
  events: [],
  mentions: [],
});

describe('a lesson that is written', () => {
  test('stays a lesson whatever is done to it, and comes back from its file as it is', () => {
    fc.assert(
      fc.property(someLesson, fc.array(someEdit, { maxLength: 12 }), (lesson, edits) => {
        const edited = edits.reduce((now, edit) => edit(now), lesson);
        const { value, rejected, problems } = parseSketch(lessonText(edited), dataset, 'file');
        expect({ value, rejected, problems }).toEqual({ value: edited, rejected: 0, problems: [] });
      }),
    );
  });

  test('is the same after a step went there and back', () => {
    fc.assert(
      fc.property(someLesson, fc.nat(7), fc.nat(7), (lesson, from, to) => {
        expect(moveStep(to, from)(moveStep(from, to)(lesson))).toEqual(lesson);
      }),
    );
  });

  test('is the same after a step was duplicated and its copy removed', () => {
    fc.assert(
      fc.property(someLesson, fc.nat(7), (lesson, at) => {
        const copied = duplicateStep(at)(lesson);
        expect(copied === lesson ? lesson : removeStep(at + 1)(copied)).toEqual(lesson);
      }),
    );
  });

  test('keeps its title, its headings and its last step', () => {
    fc.assert(
      fc.property(someLesson, (lesson) => {
        expect(rename(' \n')(lesson)).toBe(lesson);
        expect(writeStep(0, { heading: '' })(lesson)).toBe(lesson);
        expect(writeStep(0, { minutes: Number.NaN })(lesson)).toBe(lesson);
        const { steps } = lesson.steps.reduce((now) => removeStep(0)(now), lesson);
        expect(steps).toHaveLength(1);
      }),
    );
  });

  test('cuts what is too long', () => {
    fc.assert(
      fc.property(someLesson, (lesson) => {
        const long = 'x'.repeat(10_000);
        const cut = describeLesson({ title: long, aims: [long] })(
          writeStep(0, { text: long })(lesson),
        );
        expect(cut.title).toHaveLength(limits.title);
        expect(cut.aims[0]).toHaveLength(limits.aim);
        expect(cut.steps[0]?.text).toHaveLength(limits.text);
      }),
    );
  });
});

describe('the history', () => {
  test('undoes each change, and does it again', () => {
    fc.assert(
      fc.property(someLesson, fc.array(someEdit, { maxLength: 12 }), (lesson, edits) => {
        let now = begin(lesson);
        for (const edit of edits) {
          const next = perform(now, edit);
          if (next !== now) {
            expect(undo(next).lesson).toBe(now.lesson);
            expect(redo(undo(next))).toEqual(next);
          }
          now = next;
        }
        for (const _ of edits) now = undo(now);
        expect(now.lesson).toBe(lesson);
      }),
    );
  });

  test('takes what is typed in one field on end as one change', () => {
    fc.assert(
      fc.property(someLesson, (lesson) => {
        const typed = ['M', 'My', 'My own'].reduce(
          (now, title) => perform(now, rename(title), 'title'),
          perform(begin(lesson), writeStep(0, { notes: 'a note of its own' }), '0 notes'),
        );
        expect(undo(typed).lesson.title).toBe(lesson.title);
        expect(undo(typed).lesson.steps[0]?.notes).toBe('a note of its own');
      }),
    );
  });
});

describe('an id', () => {
  test('is made of lower-case words joined by hyphens, and is not taken', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (titles) => {
        const ids: string[] = [];
        for (const title of titles) ids.push(lessonIdOf(title, ids));
        expect(new Set(ids).size).toBe(titles.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  test.each([
    ['Five places', 'five-places'],
    ['Zürich, 1917: who was there and when did they leave?', 'zurich-1917-who-was-there-and'],
    ['درس تازه', 'lesson'],
  ])('of %s is %s', (title, id) => expect(lessonIdOf(title, [])).toBe(id));

  test('of a copy is another one', () => {
    fc.assert(
      fc.property(someLesson, (lesson) => {
        const copy = copyOfLesson(lesson, lesson.title, [lesson.id, lessonIdOf(lesson.title, [])]);
        expect(copy).toEqual({ ...lesson, id: copy.id });
        expect(copy.id).not.toBe(lesson.id);
      }),
    );
  });
});
