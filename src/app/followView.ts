import type { AtlasState, AtlasStore } from '../state/store';

/** Theme, language, direction and the kind of page stand on the root element, where the styles find them. */
export function followView(store: AtlasStore): () => void {
  apply(store.getState());
  return store.subscribe((state, previous) => {
    if (shown.some((part) => state.view[part] !== previous.view[part])) apply(state);
  });
}

const shown = ['theme', 'language', 'screen', 'stage', 'isEmbedded'] as const;

function apply({ view: { theme, language, screen, stage, isEmbedded } }: AtlasState): void {
  const { documentElement: root } = document;
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.dataset.screen = screen;
  root.dataset.stage = stage;
  if (isEmbedded) root.dataset.embed = '';
  else delete root.dataset.embed;
  const direction = language === 'fa' || language === 'ur' ? 'rtl' : 'ltr';
  // Said again, they would have the browser find the style of every element anew.
  if (root.lang !== language) root.lang = language;
  if (root.dir !== direction) root.dir = direction;
}
