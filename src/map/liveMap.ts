import type { AtlasStore } from '../state/store';
import type { Camera } from '../state/view';

/** What others may want of the live map; there is none where there is no WebGL. */
export interface LiveMap {
  /** Its size in CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** Whether the browser draws it: not where it is hidden, or its drawing context was taken away. */
  readonly isDrawn: () => boolean;
  /** Its picture as it is now, in the screen's pixels. */
  readonly photograph: () => Promise<HTMLCanvasElement>;
  /** Fetches what a camera will show, so that going there waits for nothing. */
  readonly prepare: (camera: Camera) => Promise<void>;
}

const maps = new WeakMap<AtlasStore, LiveMap>();

/** The live map of a store, if it is drawn; one that is not would never be photographed. */
export function liveMapOf(store: AtlasStore): LiveMap | null {
  const map = maps.get(store);
  return map?.isDrawn() ? map : null;
}

/** Makes a map known as the live one of its store; the cleanup it returns forgets it. */
export function keepLiveMap(store: AtlasStore, map: LiveMap): () => void {
  maps.set(store, map);
  return () => maps.delete(store);
}
