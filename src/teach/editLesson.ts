import type { LessonId } from '../domain/identifier';
import { closeDraft, openDraft, selectOwn } from '../state/ownLessons';
import type { AtlasStore } from '../state/store';
import { type Claim, claim } from './claim';
import { flushOwn, refreshOwn } from './keepLessons';

const claims = new WeakMap<AtlasStore, Claim>();

/** The name under which a lesson is written by one window alone. */
const nameOf = (store: AtlasStore, id: LessonId) =>
  `dateline lesson ${store.getState().document.dataset.manifest.id} ${id}`;

/** Writes an own lesson from now on, or reads it while another window writes it; returns the end of it. */
export function editLesson(store: AtlasStore, id: LessonId): () => void {
  let isOver = false;
  const open = (isReadOnly: boolean) => {
    if (!isOver) openDraft(store, id, isReadOnly);
  };
  const mine = claim(nameOf(store, id), {
    onHeld: async () => {
      if (selectOwn(store.getState(), id)?.keeping === 'kept') await refreshOwn(store, id);
      open(false);
    },
    onWait: () => open(true),
    // What is not on the device would be lost to the other window.
    onAsked: () => flushOwn(store),
  });
  claims.set(store, mine);
  return () => {
    isOver = true;
    void flushOwn(store);
    mine.release();
    if (claims.get(store) === mine) claims.delete(store);
    if (store.getState().draft?.lesson.id === id) closeDraft(store);
  };
}

/** Asks the window that writes the lesson to leave it to this one. */
export const editHereInstead = (store: AtlasStore) => claims.get(store)?.ask();

/** Whether another window writes the lesson just now; where that cannot be known, none does. */
export async function isWrittenElsewhere(store: AtlasStore, id: LessonId): Promise<boolean> {
  const { draft } = store.getState();
  if (draft?.lesson.id === id) return draft.isReadOnly;
  const locks = await navigator.locks?.query().catch(() => null);
  return locks?.held?.some(({ name }) => name === nameOf(store, id)) ?? false;
}
