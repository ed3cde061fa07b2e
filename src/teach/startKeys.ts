import { goToStep } from '../state/actions';
import type { AtlasStore } from '../state/store';
import { startPresenting } from './obey';

/** F5 begins to present at the first step, as clickers send it, and with Shift at the present one. */
export function followStartKeys(store: AtlasStore): () => void {
  const press = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (key !== 'F5' || ctrlKey || metaKey || altKey) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    if (!shiftKey) goToStep(store, 1);
    startPresenting(store);
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}
