import '../i18n/classroom';
import type { LessonId } from '../domain/identifier';
import { type Lesson, limits, type Step } from '../domain/lesson';
import { addStep } from '../domain/lessonEdit';
import { copyOfLesson, newLesson } from '../domain/newLesson';
import { type ReadLesson, readLessonFile } from '../formats/lessonFile';
import { lessonText } from '../formats/lessonV1';
import { t } from '../i18n/translate';
import { nameOf } from '../map/placeName';
import { saveFile } from '../reader/saveFile';
import { enterStage, openLesson } from '../state/actions';
import { addressOfStep } from '../state/lessonView';
import { addViewToDraft, changedNow, changeOwn, putOwn, selectOwn } from '../state/ownLessons';
import { selectArticleShown, selectEventShown, selectPlaceShown } from '../state/selectors';
import type { AtlasState, AtlasStore } from '../state/store';

/** So long a step takes until the teacher says otherwise. */
const MINUTES = 5;

/** A step of the present view, named after what is open there. */
export function stepOfView(state: AtlasState, number: number): Step {
  const { view } = state;
  const event = selectEventShown(state);
  const place = selectPlaceShown(state);
  const name = event?.title ?? (place ? nameOf(place, view.language) : undefined);
  const heading = name ?? selectArticleShown(state)?.title ?? t('edit.step.name', { step: number });
  return {
    heading: heading.slice(0, limits.heading),
    text: '',
    notes: '',
    minutes: MINUTES,
    view: addressOfStep(view),
  };
}

const taken = (store: AtlasStore) => store.getState().shelf.lessons.keys();

/** Makes a lesson whose first step is the present view, and opens it to be written. */
export function makeLesson(store: AtlasStore): void {
  const state = store.getState();
  const { document, view } = state;
  const title = t('edit.new.title');
  const step = stepOfView(state, 1);
  const beginning = { title, language: view.language, step, taken: taken(store) };
  const lesson = newLesson(document.dataset, beginning);
  putOwn(store, changedNow(lesson));
  writeAt(store, lesson.id, 1);
}

/** Stays at the view, and opens a lesson beside it. */
const writeAt = (store: AtlasStore, lesson: LessonId, step: number) =>
  store.setState(({ view }) => ({
    view: { ...view, lesson, step, carried: null, stage: 'edit', screen: 'map' },
  }));

/** Adds the present view to the end of an own lesson, and opens it to be written. */
export function addViewTo(store: AtlasStore, id: LessonId): void {
  const state = store.getState();
  if (state.draft?.lesson.id === id) {
    addViewHere(store);
    return;
  }
  const steps = selectOwn(state, id)?.lesson.steps.length ?? 0;
  changeOwn(store, id, addStep(stepOfView(state, steps + 1), steps));
  writeAt(store, id, selectOwn(store.getState(), id)?.lesson.steps.length ?? 1);
}

/** Adds the present view behind the step that is open. */
export function addViewHere(store: AtlasStore): void {
  const state = store.getState();
  addViewToDraft(store, stepOfView(state, (state.draft?.lesson.steps.length ?? 0) + 1));
}

/** Opens an own lesson at its first step, to be written. */
export function writeLesson(store: AtlasStore, id: LessonId): void {
  openLesson(store, id);
  enterStage(store, 'edit');
}

/** Copies a lesson under a new id; the copy is the reader's own. */
export function copyLesson(store: AtlasStore, lesson: Lesson): Lesson {
  const copy = copyOfLesson(lesson, t('edit.copy.title', { title: lesson.title }), taken(store));
  putOwn(store, changedNow(copy));
  return copy;
}

export const downloadLesson = (lesson: Lesson) =>
  saveFile(`${lesson.id}.json`, new Blob([lessonText(lesson)], { type: 'application/json' }));

/** Reads a lesson out of a file, and puts it on the shelf; under another id where its own is taken. */
export async function openLessonFile(store: AtlasStore, file: Blob): Promise<ReadLesson> {
  const read = await readLessonFile(file, store.getState().document.dataset);
  if (!read.ok) return read;
  const isTaken = store.getState().shelf.lessons.has(read.lesson.id);
  const lesson = isTaken ? copyOfLesson(read.lesson, read.lesson.title, taken(store)) : read.lesson;
  putOwn(store, changedNow(lesson));
  return { ...read, lesson };
}
