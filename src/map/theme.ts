import type { AtlasStore } from '../state/store';
import type { Theme } from '../state/view';

const system = () => matchMedia('(prefers-color-scheme: dark)');

/** The theme in use now: the reader's choice, or what the system asks for. */
export const themeInUse = (store: AtlasStore): Theme =>
  store.getState().view.theme ?? (system().matches ? 'night' : 'paper');

/** The theme in use: the reader's choice, or what the system asks for, watched for changes. */
export function watchTheme(store: AtlasStore, onChange: () => void) {
  const asked = system();
  const changed = () => {
    if (!store.getState().view.theme) onChange();
  };
  asked.addEventListener('change', changed);
  return {
    current: () => themeInUse(store),
    stop: () => asked.removeEventListener('change', changed),
  };
}
