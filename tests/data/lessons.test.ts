import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLessons, faultsOfQuotes } from '../../data/check/lessons';
import { articleTexts } from '../../data/check/passages';
import type { SourceId } from '../../src/domain/identifier';
import { type Lesson, minutesOf } from '../../src/domain/lesson';
import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import { parseLesson } from '../../src/formats/lessonV1';
import { type DatasetInput, datasetFiles } from '../../src/formats/readDataset';
import { readStepView } from '../../src/state/lessonView';

const folder = 'data/iskp-2024';
const files = Object.fromEntries(
  datasetFiles.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
) as DatasetInput;
const { dataset } = parseDataset(files, readEdtf).value;
const texts = articleTexts(folder, dataset.sources);
const names = ['five-places', 'ten-years-on-one-line', 'what-is-not-said'];
const read = (name: string) =>
  parseLesson(readFileSync(`${folder}/lessons/${name}.json`, 'utf8'), dataset);
const lessonOf = (name: string): Lesson => {
  const { value } = read(name);
  if (!value) throw new Error(`${name} is no lesson`);
  return value;
};
const wordCount = (text: string) => text.split(/\s+/u).filter(Boolean).length;

test('three lessons come with the dataset', () => {
  expect(readdirSync(`${folder}/lessons`).sort()).toEqual(names.map((name) => `${name}.json`));
});

test.each(names)('%s is accepted whole, and every part of its views is understood', (name) => {
  expect(read(name)).toMatchObject({ problems: [], rejected: 0 });
  expect(checkLessons(folder, dataset, texts)).toEqual({ problems: [], count: names.length });
});

describe.each(names.map((name) => [name, lessonOf(name)] as const))('%s', (_, lesson) => {
  const { steps, aims, content, sources, summary } = lesson;

  test('fits a lesson hour', () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(14);
    expect(minutesOf(lesson)).toBeGreaterThanOrEqual(30);
    expect(minutesOf(lesson)).toBeLessThanOrEqual(50);
  });

  test('says what it is for, what it contains and what it rests on', () => {
    expect(aims.length).toBeGreaterThanOrEqual(3);
    expect(summary).not.toBe('');
    expect(content).not.toBe('');
    expect(sources).toEqual(dataset.sources.map(({ id }) => id));
  });

  test('brings the map somewhere in every step, and leaves the reader’s own choices alone', () => {
    for (const { heading, view } of steps) {
      expect(readStepView(dataset, view).view.camera, heading).not.toBeNull();
      expect(view).not.toMatch(/[?&](lang|theme|lesson|step|present|edit|data)=/);
    }
  });

  test('can be read from the last row, and has notes for every step', () => {
    for (const { heading, text, notes } of steps) {
      expect(wordCount(heading), heading).toBeLessThanOrEqual(8);
      expect(wordCount(text), heading).toBeLessThanOrEqual(70);
      expect(wordCount(text), heading).toBeGreaterThan(10);
      expect(wordCount(notes), heading).toBeGreaterThan(30);
    }
  });

  test('asks in more ways than one, each in two forms', () => {
    const questions = steps.flatMap(({ question }) => question ?? []);
    expect(new Set(questions.map(({ type }) => type)).size).toBeGreaterThanOrEqual(2);
    for (const { prompt } of questions) expect(prompt.easier).not.toBe(prompt.harder);
  });

  test('gives no answer away on the screen that asks', () => {
    for (const { heading, question, view } of steps) {
      const shown = readStepView(dataset, view).view;
      if (question?.type === 'place')
        expect(shown, heading).toMatchObject({
          labels: 'none',
          hides: ['pins'],
          place: null,
          event: null,
        });
      if (question?.type === 'order') expect(shown.hides, heading).toContain('dates');
      if (question?.type === 'source')
        expect(shown, heading).toMatchObject({ sources: [], article: null, event: null });
    }
  });
});

test('the lessons ask in all four ways', () => {
  const typesIn = (name: string) =>
    lessonOf(name).steps.flatMap(({ question }) => question?.type ?? []);
  expect(typesIn('five-places').sort()).toEqual(['open', 'order', 'place', 'place']);
  expect(new Set(typesIn('ten-years-on-one-line'))).toEqual(new Set(['order', 'open', 'source']));
  expect(new Set(typesIn('what-is-not-said'))).toEqual(new Set(['open', 'source']));
});

describe('the check of words taken from an article', () => {
  const numbers = 'one two three four five six seven eight nine ten eleven twelve';
  const invented = new Map([['part-2' as SourceId, [`It said: ${numbers}.`]]]);
  const lesson = lessonOf('five-places');
  const withNotes = (notes: string): Lesson => ({
    ...lesson,
    steps: lesson.steps.map((step, at) => (at === 2 ? { ...step, notes } : step)),
  });

  test('lets ten consecutive words pass', () => {
    const ten = numbers.split(' ').slice(0, 10).join(' ');
    expect(faultsOfQuotes('a.json', withNotes(`Here “${ten}” stands.`), invented)).toEqual([]);
  });

  test('names the file, the step and the words of eleven', () => {
    const eleven = numbers.split(' ').slice(1).join(', ').toUpperCase();
    const [fault, ...more] = faultsOfQuotes('a.json', withNotes(eleven), invented);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ file: 'a.json', record: 'step 3', field: 'notes' });
    expect(fault?.reason).toContain('two three four five six seven eight nine ten eleven twelve');
  });
});

test('an event that may be earlier than any day has no place after another', () => {
  const { steps, ...about } = lessonOf('five-places');
  const ordering = (events: readonly string[]) =>
    parseLesson(
      {
        ...about,
        steps: [
          {
            ...steps[0],
            question: { type: 'order', prompt: { easier: 'a', harder: 'b' }, answer: 'c', events },
          },
        ],
      },
      dataset,
    );
  expect(ordering(['kabul-sikh-temple', 'kyrgyzstan-arrests']).problems).toHaveLength(2);
  expect(ordering(['shift-to-the-virtual', 'kabul-sikh-temple']).problems).toHaveLength(2);
  expect(ordering(['moscow-concert-hall', 'berlin-mosque-plot']).problems).toEqual([]);
});
