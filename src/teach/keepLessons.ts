import type { LessonId } from '../domain/identifier';
import type { Problem } from '../domain/problem';
import { parseSketch } from '../formats/lessonV1';
import { openDraft, putOwn } from '../state/ownLessons';
import type { AtlasStore, Keeping, OwnLesson } from '../state/store';
import {
  type DeviceLesson,
  forgetOnDevice,
  keepOnDevice,
  lessonOnDevice,
  lessonsOnDevice,
} from './deviceLessons';

/** So long after the last change a lesson is written down; milliseconds. */
const QUIET = 300;
const NEWS = 'dateline lessons';

/** Keeps a store's own lessons on the device, and tells other windows of it. */
export interface Keeper {
  /** Writes at once what waits, and says whether all of it is kept. */
  readonly flush: () => Promise<boolean>;
}

const keepers = new WeakMap<AtlasStore, Keeper>();

export const flushOwn = (store: AtlasStore): Promise<boolean> =>
  keepers.get(store)?.flush() ?? Promise.resolve(true);

/** Puts the reader's own lessons on the shelf, and keeps from now on what becomes of them. */
export async function shelveOwn(store: AtlasStore): Promise<readonly Problem[]> {
  if (keepers.has(store)) return [];
  keepers.set(store, keepLessons(store));
  const dataset = datasetOf(store);
  const kept = await lessonsOnDevice(dataset).catch(() => []);
  return kept.flatMap((one) => shelveKept(store, one));
}

/** Puts a lesson on the shelf as the device has it; one that changed here meanwhile stays. */
function shelveKept(store: AtlasStore, { lesson, changed }: DeviceLesson): readonly Problem[] {
  const { value, problems } = parseSketch(lesson, store.getState().document.dataset, 'kept');
  const here = value && store.getState().shelf.own.get(value.id);
  if (value && (!here || here.keeping === 'kept'))
    putOwn(store, { lesson: value, changed, keeping: 'kept' });
  return problems;
}

/** The lesson as the device has it now: another window may have written it since. */
export async function refreshOwn(store: AtlasStore, id: string): Promise<void> {
  const kept = await lessonOnDevice(datasetOf(store), id).catch(() => undefined);
  if (kept) shelveKept(store, kept);
}

const datasetOf = (store: AtlasStore) => store.getState().document.dataset.manifest.id;

function keepLessons(store: AtlasStore): Keeper {
  const news = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NEWS) : null;
  let timer = 0;
  const flush = async () => {
    clearTimeout(timer);
    timer = 0;
    for (const own of [...store.getState().shelf.own.values()])
      if (own.keeping !== 'kept') await keep(store, own, news);
    return [...store.getState().shelf.own.values()].every(({ keeping }) => keeping === 'kept');
  };
  store.subscribe(({ shelf }, { shelf: before }) => {
    if (shelf.own === before.own) return;
    for (const id of before.own.keys())
      if (!shelf.own.has(id)) forgetOnDevice(datasetOf(store), id).catch(() => undefined);
    const waits = [...shelf.own.values()].some(({ keeping }) => keeping === 'waiting');
    clearTimeout(timer);
    timer = waits ? window.setTimeout(flush, QUIET) : 0;
  });
  listen(store, flush);
  news?.addEventListener('message', ({ data }) => hear(store, data));
  return { flush };
}

async function keep(store: AtlasStore, own: OwnLesson, news: BroadcastChannel | null) {
  const { lesson, changed } = own;
  const { id, dataset } = lesson;
  const keeping = await keepOnDevice({ dataset, id, lesson, changed }).then(
    (): Keeping => 'kept',
    (fault: unknown): Keeping =>
      (fault as Error | null)?.name === 'QuotaExceededError' ? 'full' : 'refused',
  );
  // Whoever went on writing meanwhile waits for the next turn.
  if (store.getState().shelf.own.get(id) === own) putOwn(store, { ...own, keeping });
  if (keeping === 'kept') news?.postMessage({ dataset, id });
}

/** A page may never come back from being hidden; what could not be kept is asked about. */
function listen(store: AtlasStore, flush: () => Promise<boolean>): void {
  const isInDanger = ({ keeping }: OwnLesson) => keeping !== 'kept';
  addEventListener('pagehide', () => void flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
  addEventListener('beforeunload', (event) => {
    void flush();
    const own = [...store.getState().shelf.own.values()];
    if (own.some((one) => isInDanger(one) && one.keeping !== 'waiting')) event.preventDefault();
  });
}

/** Another window kept a lesson: here it is shown as it is there. */
async function hear(store: AtlasStore, news: unknown): Promise<void> {
  const { dataset, id } = (news ?? {}) as { readonly dataset?: unknown; readonly id?: unknown };
  if (dataset !== datasetOf(store) || typeof id !== 'string') return;
  const { draft } = store.getState();
  const isDraft = draft?.lesson.id === id;
  if (isDraft && !draft.isReadOnly) return;
  await refreshOwn(store, id);
  if (isDraft) openDraft(store, id as LessonId, true);
}
