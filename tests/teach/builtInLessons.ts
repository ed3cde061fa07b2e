import { readdirSync, readFileSync } from 'node:fs';
import type { LessonId } from '../../src/domain/identifier';
import type { Lesson } from '../../src/domain/lesson';
import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import { parseLesson } from '../../src/formats/lessonV1';
import { type DatasetInput, datasetFiles } from '../../src/formats/readDataset';
import { shelve } from '../../src/state/actions';
import { type AtlasStore, createAtlasStore } from '../../src/state/store';
import { defaultView, type View } from '../../src/state/view';

const folder = 'data/iskp-2024';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const parsed = parseDataset(
  Object.fromEntries(datasetFiles.map((name) => [name, read(name)])) as DatasetInput,
  readEdtf,
);

/** The lessons that come with the built-in dataset. */
export const lessons: readonly Lesson[] = readdirSync(`${folder}/lessons`).flatMap(
  (name) => parseLesson(read(`lessons/${name}`), parsed.value.dataset).value ?? [],
);

/** The built-in dataset with its lessons on the shelf, at a step. */
export function lessonStore(lesson: LessonId | null, view: Partial<View> = {}): AtlasStore {
  const { value, problems, input, rejected } = parsed;
  const store = createAtlasStore({
    document: { ...value, problems, input, rejected },
    view: { ...defaultView, lesson, step: lesson && 1, ...view },
    isPlaying: false,
    ignored: [],
  });
  shelve(store, { status: 'open', lessons: new Map(lessons.map((one) => [one.id, one])) });
  return store;
}
