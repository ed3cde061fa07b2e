import type { AtlasStore } from '../state/store';
import type { Theme } from '../state/view';

/** The theme in use: the reader's choice, or what the system asks for, watched for changes. */
export function watchTheme(store: AtlasStore, onChange: () => void) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const changed = () => {
    if (!store.getState().view.theme) onChange();
  };
  system.addEventListener('change', changed);
  return {
    current: (): Theme => store.getState().view.theme ?? (system.matches ? 'night' : 'paper'),
    stop: () => system.removeEventListener('change', changed),
  };
}
