import type { AtlasStore } from '../state/store';
import { nextTask } from '../ui/nextTask';
import type { Missing } from './missing';
import type { MountedMap } from './mountMap';

/** How far a map has come: before its first picture, drawn, or why it cannot be drawn. */
export type Phase = 'starting' | 'live' | 'noWebgl' | 'lost' | 'unloaded';

/** What is known of a map that has set out. */
export interface MapNews {
  readonly phase: Phase;
  readonly map: MountedMap | null;
  readonly missing: Missing | null;
}

export const NO_NEWS: MapNews = { phase: 'starting', map: null, missing: null };

export interface StartedMap {
  /** What it is drawn in; it may be moved to where the page wants it. */
  readonly element: HTMLElement;
  /** Whether it was taken away; another has to be started then. */
  readonly isGone: () => boolean;
  /** Calls with what is known, now and whenever that changes; the cleanup takes the map away. */
  readonly follow: (listener: (news: MapNews) => void) => () => void;
}

/**
 * Loads the map's program and draws the map of a store into an element of its own in `place`, under
 * the picture that stands there; `onReady` is called when it stands, and when it is known that it cannot.
 */
export function startMap(
  place: Element,
  picture: Element | null,
  store: AtlasStore,
  onReady: () => Promise<void>,
): StartedMap {
  const element = document.createElement('div');
  element.className = 'live-map';
  place.insertBefore(element, picture);
  let news = NO_NEWS;
  let tell: ((news: MapNews) => void) | null = null;
  let isGone = false;
  const add = (part: Partial<MapNews>) => {
    const isNew = part.phase !== undefined && part.phase !== news.phase;
    news = { ...news, ...part };
    place.toggleAttribute('data-live', news.phase === 'live');
    tell?.(news);
    return isNew ? onReady() : undefined;
  };
  const begin = async () => {
    import('./readRound')
      .then(({ readFirst }) => readFirst(element, store.getState()))
      .catch(() => undefined);
    const program = await import('./mountMap').catch(() => null);
    await nextTask();
    if (isGone) return;
    if (!program) return void add({ phase: 'unloaded' });
    try {
      const map = program.mountMap(element, store, {
        onReady: async () => add({ phase: 'live' }),
        onLost: () => add({ phase: 'lost' }),
        onMissing: (missing) => add({ missing }),
      });
      add({ map });
    } catch {
      add({ phase: 'noWebgl' });
    }
  };
  begin();
  return {
    element,
    isGone: () => isGone,
    follow: (listener) => {
      tell = listener;
      listener(news);
      return () => {
        isGone = true;
        tell = null;
        news.map?.unmount();
      };
    },
  };
}
