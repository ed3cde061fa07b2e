import type { AtlasStore } from '../state/store';
import { loadAreas } from './loadAreas';
import { workOffline } from './workOffline';

/** The map and the page around it; either may stand first. */
export interface FirstScreen {
  /** The map stands, or it is known that it cannot; it goes on when the page can be used too. */
  readonly mapIsReady: () => Promise<void>;
  readonly pageIsDrawn: () => void;
}

/** What is not part of the first screen waits for both. */
export function firstScreen(store: AtlasStore): FirstScreen {
  let pageIsDrawn: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => {
    pageIsDrawn = resolve;
  });
  return {
    pageIsDrawn,
    mapIsReady: async () => {
      await drawn;
      performance.mark('dateline:map-ready');
      loadAreas(store);
      workOffline(store.getState().view);
    },
  };
}
