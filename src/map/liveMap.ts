import type { AtlasStore } from '../state/store';

/** What others may want of the live map; there is none where there is no WebGL. */
export interface LiveMap {
  /** Its size in CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** Its picture as it is now, in the screen's pixels. */
  readonly photograph: () => Promise<HTMLCanvasElement>;
}

const maps = new WeakMap<AtlasStore, LiveMap>();

export const liveMapOf = (store: AtlasStore): LiveMap | null => maps.get(store) ?? null;

/** Makes a map known as the live one of its store; the cleanup it returns forgets it. */
export function keepLiveMap(store: AtlasStore, map: LiveMap): () => void {
  maps.set(store, map);
  return () => maps.delete(store);
}
