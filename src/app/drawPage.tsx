import 'virtual:tokens.css';
import './fonts.css';
import './base.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BUILT_PICTURE } from '../map/MapView';
import type { StartedMap } from '../map/startMap';
import type { AtlasStore } from '../state/store';
import { App } from './App';
import type { FirstScreen } from './firstScreen';
import { keepScroll } from './keepScroll';

export interface DrawnPage {
  readonly store: AtlasStore;
  readonly twin: Element | null;
  readonly early: StartedMap | null;
  readonly first: FirstScreen;
}

/** Takes the page over that was built for what it is to show, or draws it anew; in slices, so that it answers meanwhile. */
export function drawPage(root: HTMLElement, isBuilt: boolean, page: DrawnPage): void {
  const app = <App {...page} picture={isBuilt ? BUILT_PICTURE : null} />;
  if (!isBuilt) keepScroll(root);
  startTransition(() => {
    if (isBuilt) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}
