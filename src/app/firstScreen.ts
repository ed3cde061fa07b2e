import type { AtlasStore } from '../state/store';
import { loadAreas } from './loadAreas';
import { workOffline } from './workOffline';

/** The map and the page around it; either may stand first. */
export interface FirstScreen {
  /** The map stands, or it is known that it cannot; it goes on when the page can be used too. */
  readonly mapIsReady: () => Promise<void>;
  readonly pageIsDrawn: () => void;
  readonly whenMapStands: Promise<void>;
  readonly whenDrawn: Promise<void>;
}

/** What is not part of the first screen waits for both. */
export function firstScreen(store: AtlasStore): FirstScreen {
  const [whenMapStands, mapStands] = milestone('dateline:map-ready');
  const [whenDrawn, pageIsDrawn] = milestone('dateline:page-ready');
  return {
    whenMapStands,
    whenDrawn,
    pageIsDrawn,
    mapIsReady: async () => {
      mapStands();
      await whenDrawn;
      loadAreas(store);
      workOffline(store.getState().view);
    },
  };
}

/** A promise, and how to keep it: with a mark for whoever measures. */
function milestone(mark: string): readonly [Promise<void>, () => void] {
  let keep: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    keep = () => {
      performance.mark(mark);
      resolve();
    };
  });
  return [promise, keep];
}
