import { answersText, parseAnswers } from '../formats/keptAnswers';
import type { AtlasStore } from '../state/store';

/** The one place on the device where a pupil's answers are kept, once she asks for it. */
const KEPT = 'dateline:answers';

const read = (): string | null => {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
};

export const areAnswersKept = (): boolean => read() !== null;

/** Keeps the answers from now on; false where the device refuses. */
export function keepAnswers(store: AtlasStore): boolean {
  try {
    localStorage.setItem(KEPT, answersText(store.getState().asked));
    return true;
  } catch {
    return false;
  }
}

/** Keeps nothing any more, and clears what was kept; false where the device refuses. */
export function forgetAnswers(): boolean {
  try {
    localStorage.removeItem(KEPT);
    return true;
  } catch {
    return false;
  }
}

/** Brings back what was kept, where nothing is answered yet, and keeps what follows; returns how to stop. */
export function followAnswers(store: AtlasStore): () => void {
  const kept = read();
  const asked = kept === null ? null : parseAnswers(kept);
  if (asked && Object.keys(store.getState().asked).length === 0) store.setState({ asked });
  return store.subscribe((state, previous) => {
    if (state.asked !== previous.asked && areAnswersKept()) keepAnswers(store);
  });
}
