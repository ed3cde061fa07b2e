import { useSyncExternalStore } from 'react';

/** Phones of one maker have none for pages. */
export const hasFullScreen = (): boolean => document.fullscreenEnabled === true;

/** Fills the screen, or leaves it; where the browser refuses, the page presents as large as it is. */
export function switchFullScreen(isOn = !document.fullscreenElement): void {
  if (!isOn) leaveFullScreen();
  else if (hasFullScreen())
    document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

export const useFullScreen = (): boolean =>
  useSyncExternalStore(follow, () => Boolean(document.fullscreenElement));

function follow(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
