import { redoEdit, undoEdit } from '../state/ownLessons';
import type { AtlasStore } from '../state/store';
import { keepInSight } from './stepFocus';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y on the page; a text field and an open dialog keep their own. */
export function followEditorKeys(store: AtlasStore): () => void {
  const press = (event: KeyboardEvent) => {
    const turn = turnOf(event);
    if (!turn || isWriting(event.target) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    keepInSight(() => turn(store));
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

/** By the letter, or by its place on the keyboards of other alphabets. */
function turnOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (letter === 'z') return shiftKey ? redoEdit : undoEdit;
  return letter === 'y' && !shiftKey ? redoEdit : null;
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('textarea, input:not([type=checkbox], [type=radio], [type=file])');
