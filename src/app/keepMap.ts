import { type Archive, archives, keptCache, keptPrefix } from '../map/archives';
import { takeSeenRanges } from '../map/seenRanges';
import { changeOffline, offlineState } from './offlineState';
import { folderOf, registerWorker } from './registerWorker';

let fetching: AbortController | null = null;

/** Looks whether both archives are there, and no others. */
export async function lookForKeptMap(): Promise<void> {
  const folder = folderOf();
  try {
    const cache = keptCache(folder);
    const names = (await caches.keys()).filter((name) => name.startsWith(keptPrefix(folder)));
    const found = names.includes(cache) ? await (await caches.open(cache)).keys() : [];
    const isWhole = found.length === archives.length;
    const isOld = names.some((name) => name !== cache);
    changeOffline({ map: { type: isWhole ? 'kept' : isOld ? 'outdated' : 'parts' } });
  } catch {
    changeOffline({ page: 'unsupported' });
  }
}

/** Fetches both archives and every font, and keeps them until the reader says otherwise. */
export async function keepMap(): Promise<void> {
  fetching = new AbortController();
  const { signal } = fetching;
  changeOffline({ map: { type: 'keeping', bytes: 0 }, trouble: null });
  try {
    if (offlineState().page === 'asleep') await registerWorker(takeSeenRanges);
    await deleteKept();
    // Asked for here alone, where the reader has said that this is to stay.
    await navigator.storage?.persist?.();
    const cache = await caches.open(keptCache(folderOf()));
    for (const archive of archives) await keepArchive(cache, archive, signal);
  } catch (error) {
    await deleteKept().catch(() => undefined);
    if (!signal.aborted) changeOffline({ trouble: troubleOf(error) });
  }
  await lookForKeptMap();
}

export async function forgetMap(): Promise<void> {
  fetching?.abort();
  await deleteKept().catch(() => undefined);
  await lookForKeptMap();
}

async function keepArchive(cache: Cache, { path, bytes }: Archive, signal: AbortSignal) {
  const url = new URL(path, document.baseURI).href;
  const { ok, body } = await fetch(url, { signal, cache: 'no-store' });
  if (!ok || !body) throw new TypeError(path);
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': String(bytes) };
  await cache.put(url, new Response(body.pipeThrough(counted()), { headers }));
}

const STEP = 250_000;

/** Lets the bytes through, and says now and then how many there were. */
function counted(): TransformStream<Uint8Array, Uint8Array> {
  let since = 0;
  return new TransformStream({
    transform(chunk, controller) {
      since += chunk.byteLength;
      controller.enqueue(chunk);
      const { map } = offlineState();
      if (since < STEP || map.type !== 'keeping') return;
      changeOffline({ map: { type: 'keeping', bytes: map.bytes + since } });
      since = 0;
    },
  });
}

async function deleteKept(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(keptPrefix(folderOf())));
  await Promise.all(names.map((name) => caches.delete(name)));
}

function troubleOf(error: unknown) {
  const { name } = error as Error;
  if (name === 'QuotaExceededError') return 'full';
  return name === 'TypeError' ? 'network' : 'forbidden';
}
