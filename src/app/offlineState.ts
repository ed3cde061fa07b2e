import { useSyncExternalStore } from 'react';

/** Whether the map was kept whole: not, it is being fetched, it is, or an older version of it is. */
export type Kept =
  | { readonly type: 'parts' | 'kept' | 'outdated' }
  /** Bytes that have come so far. */
  | { readonly type: 'keeping'; readonly bytes: number };

export interface OfflineState {
  /** Whether the page itself opens without a network. */
  readonly page: 'unknown' | 'unsupported' | 'asleep' | 'ready';
  readonly map: Kept;
  /** Why something could not be kept. */
  readonly trouble: 'full' | 'forbidden' | 'network' | null;
  /** A newer version waits, or has taken over in another window. */
  readonly hasUpdate: boolean;
}

let state: OfflineState = {
  page: 'unknown',
  map: { type: 'parts' },
  trouble: null,
  hasUpdate: false,
};
const listeners = new Set<() => void>();

export const offlineState = (): OfflineState => state;

export function changeOffline(part: Partial<OfflineState>): void {
  state = { ...state, ...part };
  for (const listen of listeners) listen();
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** What is kept on this device; the browser's affair, and so no part of the view. */
export const useOffline = (): OfflineState =>
  useSyncExternalStore(subscribe, offlineState, offlineState);
