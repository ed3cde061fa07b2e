import { archives, rangeEntry, rangeKey, seenCache } from '../map/archives';
import type { SeenRange } from '../map/seenRanges';
import { SERVE, STORAGE_FULL, TAKE_OVER } from './offlineParts';
import { changeOffline } from './offlineState';

/** The folder that the page is served from, which is also where its service worker reigns. */
export const folderOf = () => new URL('./', document.baseURI).href;

let isAskedToReload = false;

type TakeSeen = () => readonly SeenRange[];

/**
 * Starts the service worker, and tells when it serves the page, and when a newer version waits.
 * Where there is none to be had (blocked storage, no https) the atlas is as it was.
 */
export async function registerWorker(takeSeen: TakeSeen): Promise<void> {
  const workers = navigator.serviceWorker;
  const isRefused = () => changeOffline({ page: 'unsupported' });
  if (!workers) return isRefused();
  let isServed = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (isAskedToReload) location.reload();
    else if (isServed) changeOffline({ hasUpdate: true });
    else handOver(takeSeen());
    isServed = true;
  });
  workers.addEventListener('message', ({ data }) => {
    if (data === STORAGE_FULL) changeOffline({ trouble: 'full' });
  });
  const registration = await workers
    .register('serviceWorker.js', { scope: './', updateViaCache: 'none' })
    .catch(() => null);
  if (!registration) return isRefused();
  watchForUpdate(registration);
  if (isServed) {
    takeSeen();
    changeOffline({ page: 'ready' });
  } else (await workers.ready).active?.postMessage(SERVE);
}

function watchForUpdate(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && registration.active) changeOffline({ hasUpdate: true });
  };
  look();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
}

/** What the page used before there was a service worker is kept as if it had been there. */
async function handOver(seen: readonly SeenRange[]): Promise<void> {
  const loads = performance.getEntriesByType('resource').map(({ name }) => name);
  const fonts = loads.filter((name) => name.endsWith('.woff2'));
  await Promise.all([keepSeenRanges(seen), ...fonts.map((url) => fetch(url))]).catch(
    () => undefined,
  );
  changeOffline({ page: 'ready' });
}

async function keepSeenRanges(seen: readonly SeenRange[]): Promise<void> {
  const cache = await caches.open(seenCache(folderOf()));
  const sizes = new Map(
    archives.map(({ path, bytes }) => [new URL(path, document.baseURI).href, bytes]),
  );
  const isFull = () => changeOffline({ trouble: 'full' });
  await Promise.all(
    seen.map(({ url, range, bytes }) =>
      cache.put(rangeKey(url, range), rangeEntry(bytes, range, sizes.get(url) ?? 0)),
    ),
  ).catch(isFull);
}

/** Loads the newer version, which the reader asked for; other windows are only told. */
export async function loadUpdate(): Promise<void> {
  isAskedToReload = true;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.waiting) registration.waiting.postMessage(TAKE_OVER);
  else location.reload();
}
