import type { AtlasStore } from '../state/store';
import { loadAreas } from './loadAreas';
import { workOffline } from './workOffline';

/** The map and the page around it; either may stand first. */
export interface FirstScreen {
  /** The map stands, or it is known that it cannot; it goes on when the page can be used too. */
  readonly mapIsReady: () => Promise<void>;
  readonly pageIsDrawn: () => void;
  readonly whenDrawn: Promise<void>;
}

/** What is not part of the first screen waits for both. */
export function firstScreen(store: AtlasStore): FirstScreen {
  let pageIsDrawn: () => void = () => undefined;
  const whenDrawn = new Promise<void>((resolve) => {
    pageIsDrawn = resolve;
  });
  return {
    pageIsDrawn,
    whenDrawn,
    mapIsReady: async () => {
      await whenDrawn;
      performance.mark('dateline:map-ready');
      loadAreas(store);
      workOffline(store.getState().view);
    },
  };
}
