import type { LessonId } from '../domain/identifier';
import type { Lesson, Step } from '../domain/lesson';
import { addStep, type Edit } from '../domain/lessonEdit';
import { begin, type Edited, perform, redo, stepChanged, undo } from '../domain/lessonHistory';
import { presentable } from '../formats/lessonV1';
import { goToStep } from './actions';
import { addressOfStep, selectStepNumber } from './lessonView';
import type { AtlasState, AtlasStore, OwnLesson, Shelf } from './store';

/** The reader's own lesson of an id, as it is written. */
export const selectOwn = (
  { shelf }: Pick<AtlasState, 'shelf'>,
  id: LessonId | null,
): OwnLesson | null => (id && shelf.own.get(id)) || null;

/** Puts an own lesson on the shelf: as it is written, and as it can be shown. */
export const putOwn = (store: AtlasStore, own: OwnLesson) =>
  store.setState((state) => ({ shelf: shelfWith(state, own) }));

function shelfWith({ shelf, document }: AtlasState, own: OwnLesson): Shelf {
  const { id } = own.lesson;
  return {
    ...shelf,
    own: new Map(shelf.own).set(id, own),
    lessons: new Map(shelf.lessons).set(id, presentable(own.lesson, document.dataset)),
  };
}

/** A lesson that was changed just now, and is not yet kept on the device. */
export const changedNow = (lesson: Lesson): OwnLesson => ({
  lesson,
  changed: Date.now(),
  keeping: 'waiting',
});

/** Changes an own lesson, the one that is being written or another. Where nothing changes, nothing happens. */
export function changeOwn(store: AtlasStore, id: LessonId, change: Edit): void {
  const { draft, shelf } = store.getState();
  if (draft?.lesson.id === id) {
    edit(store, change);
    return;
  }
  const own = shelf.own.get(id);
  const lesson = own && change(own.lesson);
  if (lesson && lesson !== own.lesson) putOwn(store, changedNow(lesson));
}

/** Takes an own lesson from the shelf; `bringBack` puts the last one there again. */
export const deleteOwn = (store: AtlasStore, id: LessonId) =>
  store.setState(({ shelf, draft }) => ({
    shelf: {
      ...shelf,
      own: without(shelf.own, id),
      lessons: without(shelf.lessons, id),
      deleted: shelf.own.get(id)?.lesson ?? shelf.deleted,
    },
    draft: draft?.lesson.id === id ? null : draft,
  }));

const without = <T>(lessons: ReadonlyMap<LessonId, T>, id: LessonId) =>
  new Map([...lessons].filter(([one]) => one !== id));

export function bringBack(store: AtlasStore): void {
  const { deleted } = store.getState().shelf;
  if (!deleted) return;
  putOwn(store, changedNow(deleted));
  store.setState(({ shelf }) => ({ shelf: { ...shelf, deleted: null } }));
}

/** Begins to write an own lesson; what was done before cannot be undone. */
export function openDraft(store: AtlasStore, id: LessonId, isReadOnly: boolean): void {
  const own = store.getState().shelf.own.get(id);
  if (own) store.setState({ draft: { ...begin(own.lesson), isReadOnly } });
}
export const closeDraft = (store: AtlasStore) => store.setState({ draft: null });

/** The one door to the lesson that is being written; `field` names what is being typed. */
export const edit = (store: AtlasStore, change: Edit, field: string | null = null) =>
  turnTo(store, (edited) => perform(edited, change, field));

export const undoEdit = (store: AtlasStore) => turnAndShow(store, undo);
export const redoEdit = (store: AtlasStore) => turnAndShow(store, redo);

function turnTo(store: AtlasStore, turn: (edited: Edited) => Edited): void {
  const state = store.getState();
  const { draft } = state;
  if (!draft || draft.isReadOnly) return;
  const edited = turn(draft);
  if (edited === draft) return;
  store.setState({
    draft: { ...edited, isReadOnly: false },
    shelf: shelfWith(state, changedNow(edited.lesson)),
  });
}

/** What is undone somewhere else than the reader looks is shown where it is. */
function turnAndShow(store: AtlasStore, turn: (edited: Edited) => Edited): void {
  const before = store.getState().draft?.lesson;
  turnTo(store, turn);
  const state = store.getState();
  const after = state.draft?.lesson;
  const at = before && after ? stepChanged(before, after) : null;
  if (at === null || !after) return;
  const number = Math.min(at + 1, after.steps.length);
  const isMoved = before?.steps[at]?.view !== after.steps[at]?.view;
  if (isMoved || number !== selectStepNumber(state)) goToStep(store, number);
}

/** Changes which steps there are, and stays at the one that is open; at its place where it is gone. */
export function editSteps(store: AtlasStore, change: Edit): void {
  const before = selectDraftStep(store.getState());
  edit(store, change);
  const state = store.getState();
  const steps = state.draft?.lesson.steps ?? [];
  const at = before ? steps.indexOf(before) : -1;
  if (at < 0) goToStep(store, selectStepNumber(state));
  else if (state.view.step !== at + 1) store.setState({ view: { ...state.view, step: at + 1 } });
}

/** The open step as it is written. */
export const selectDraftStep = (state: AtlasState): Step | null =>
  state.draft?.lesson.steps[selectStepNumber(state) - 1] ?? null;

/** Adds the view as it is now behind the step that is open, and stays at it. */
export function addViewToDraft(store: AtlasStore, step: Omit<Step, 'view'>): void {
  const number = selectStepNumber(store.getState());
  const before = store.getState().draft?.lesson;
  const { view } = store.getState();
  edit(store, addStep({ ...step, view: addressOfStep(view) }, number));
  if (store.getState().draft?.lesson === before) return;
  store.setState({ view: { ...store.getState().view, step: number + 1 } });
}
