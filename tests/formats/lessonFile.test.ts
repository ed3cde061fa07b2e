import { expect, test } from 'vitest';
import { readLessonFile, readLessonText } from '../../src/formats/lessonFile';
import { LESSON_BYTES, lessonText, parseLesson, presentable } from '../../src/formats/lessonV1';
import { sampleDataset } from '../reader/sampleAtlas';

const dataset = sampleDataset();
const step = { heading: 'A step', text: '', notes: '', minutes: 5, view: '' };
const prompt = { easier: 'Which?', harder: 'Which?' };
const asking = (question: object) => ({
  ...step,
  question: { prompt, answer: 'That.', ...question },
});
const lesson = {
  version: 1,
  id: 'mine',
  title: 'Mine',
  level: '',
  language: 'en',
  dataset: 'sample',
  summary: '',
  aims: [],
  content: '',
  sources: ['first'],
  steps: [step],
};
const read = (part: object) => readLessonText(JSON.stringify({ ...lesson, ...part }), dataset);
const problemOf = (part: object) => {
  const found = read(part);
  return found.ok ? null : found.problem;
};

test('a file that is too large is not read at all', async () => {
  const file = { size: LESSON_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('was read')) };
  expect(await readLessonFile(file as unknown as Blob, dataset)).toEqual({
    ok: false,
    problem: { type: 'large' },
  });
});

test('a file that went away, and one that is no text, are told apart', async () => {
  const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
  expect(await readLessonFile(gone as unknown as Blob, dataset)).toMatchObject({
    problem: { type: 'unreadable' },
  });
  const binary = new Blob([new Uint8Array([0x50, 0x4b, 0, 0, 1, 2])]);
  expect(await readLessonFile(binary, dataset)).toMatchObject({ problem: { type: 'binary' } });
});

test.each([
  ['half a file', '{"title": "Mi', 'json'],
  ['a list', '[1, 2]', 'other'],
  ['null', 'null', 'other'],
  ['a dataset', '{"version": 1, "id": "x", "files": {}}', 'other'],
])('%s is no lesson', (_, text, type) => {
  expect(readLessonText(text, dataset)).toEqual({ ok: false, problem: { type } });
});

test('another version and another atlas are named', () => {
  expect(problemOf({ version: 2 })).toEqual({ type: 'version', version: '2' });
  expect(problemOf({ dataset: 'elsewhere' })).toEqual({ type: 'dataset', dataset: 'elsewhere' });
});

test('a lesson without a title, or without a step that can be shown, says what is wrong', () => {
  expect(problemOf({ title: '' })).toMatchObject({
    type: 'faulty',
    problems: [{ field: 'title', reason: 'must not be empty' }],
  });
  expect(problemOf({ steps: [{}] })).toMatchObject({ type: 'faulty' });
  expect(problemOf({ title: 'x'.repeat(300) })).toMatchObject({
    problems: [{ reason: 'must have at most 200 characters' }],
  });
});

test('bad steps are left out and named, good ones and unfinished questions are kept', () => {
  const unfinished = asking({ type: 'place', places: [], prompt: { easier: '', harder: '' } });
  const undated = asking({ type: 'order', events: ['day', 'undated'] });
  const unknown = asking({ type: 'place', places: ['kabul', 'atlantis'] });
  const steps = [step, unfinished, unknown, { heading: 'No view' }, undated];
  const found = read({ steps });
  if (!found.ok) throw new Error('is not read');
  expect(found.lesson.steps).toEqual([step, unfinished, undated]);
  expect([found.input, found.rejected]).toEqual([5, 2]);
  const named = found.problems.map(({ record, reason }) => `${record}: ${reason}`);
  expect(named).toContain('step 3: the atlas has no "atlantis"');
  expect(named.some((one) => one.startsWith('step 4: '))).toBe(true);
});

test('what is shown of a lesson has no unfinished question, and passes as a lesson', () => {
  const steps = [
    asking({ type: 'open' }),
    asking({ type: 'open', answer: '' }),
    asking({ type: 'order', events: ['day', 'undated'] }),
  ];
  const found = read({ steps });
  if (!found.ok) throw new Error('is not read');
  const shown = presentable(found.lesson, dataset);
  expect(shown.steps).toEqual([steps[0], step, step]);
  expect(parseLesson(lessonText(shown), dataset)).toMatchObject({ value: shown, problems: [] });
});
