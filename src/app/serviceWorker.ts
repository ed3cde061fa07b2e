/// <reference lib="webworker" />

import type { RouteHandlerCallbackOptions } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import {
  type Archive,
  archives,
  keptCache,
  rangeKey,
  seenCache,
  seenPrefix,
} from '../map/archives';
import { filesCache, SERVE, STORAGE_FULL, SUBSTITUTE_FONT, TAKE_OVER } from './offlineParts';

/**
 * The atlas without a network: page, program and data as they were when this version came, every
 * part of the map that was seen, and all of it where the reader asked to keep it.
 */
declare const self: ServiceWorkerGlobalScope;

const folder = self.registration.scope;
const substitute = async () => (await matchPrecache(urlOf(SUBSTITUTE_FONT))) ?? Response.error();
const fonts = new CacheFirst({
  cacheName: filesCache(folder),
  plugins: [{ handlerDidError: substitute }],
});
const urlOf = (path: string) => new URL(path, folder).href;
const archiveByUrl = new Map(archives.map((archive) => [urlOf(archive.path), archive] as const));

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    allowlist: [new RegExp(`^${new URL(folder).pathname}(index\\.html)?(\\?|$)`)],
  }),
);
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.woff2'), answerFont);
registerRoute(
  ({ url, request }) => archiveByUrl.has(url.href) && request.headers.has('range'),
  ({ url, request, event }) =>
    answerRange(request, archiveByUrl.get(url.href) as Archive, event as FetchEvent),
);

/** A font that lacks the letters lets the reader's own fonts write them; a failure would not. */
async function answerFont({ request, event }: RouteHandlerCallbackOptions) {
  const known = await caches.match(request, { cacheName: filesCache(folder) });
  if (!known && !navigator.onLine) return substitute();
  return fonts.handle({ request, event });
}

async function answerRange(request: Request, archive: Archive, event: FetchEvent) {
  const whole = await caches.match(request.url, { cacheName: keptCache(folder) });
  if (whole) return createPartialResponse(request, whole);
  const range = /^bytes=(\d+-\d+)$/.exec(request.headers.get('range') ?? '')?.[1];
  if (!range) return fetch(request);
  const cache = await caches.open(seenCache(folder));
  const known = await cache.match(rangeKey(request.url, range));
  if (known) return new Response(known.body, { status: 206, headers: known.headers });
  const response = navigator.onLine ? await fetch(request).catch(() => null) : null;
  // Not a failure: the map says that this part was not kept, and the console stays quiet.
  if (!response) return new Response(null, { status: 204 });
  if (response.headers.get('Content-Range') === `bytes ${range}/${archive.bytes}`)
    event.waitUntil(keepRange(cache, rangeKey(request.url, range), response.clone(), event));
  return response;
}

async function keepRange(cache: Cache, key: string, part: Response, event: FetchEvent) {
  const { headers } = part;
  await cache.put(key, new Response(part.body, { headers })).catch(async () => {
    (await self.clients.get(event.clientId))?.postMessage(STORAGE_FULL);
  });
}

/** A page that none serves asks to be served; one that an earlier version serves keeps it until it asks. */
self.addEventListener('activate', (event) => event.waitUntil(forgetOtherMaps()));
self.addEventListener('message', (event) => {
  if (event.data === SERVE) event.waitUntil(self.clients.claim());
  if (event.data === TAKE_OVER) self.skipWaiting();
});

async function forgetOtherMaps(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter(
    (name) => name.startsWith(seenPrefix(folder)) && name !== seenCache(folder),
  );
  await Promise.all(others.map((name) => caches.delete(name)));
}
