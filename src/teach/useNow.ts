import { useSyncExternalStore } from 'react';

const SECOND = 1000;

/** The present second, milliseconds UTC; it goes on as long as somebody looks. */
export const useNow = (): number =>
  useSyncExternalStore(follow, () => Math.floor(Date.now() / SECOND) * SECOND);

function follow(onChange: () => void): () => void {
  const timer = setInterval(onChange, SECOND / 2);
  return () => clearInterval(timer);
}
