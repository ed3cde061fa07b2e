import { type CompiledAtlas, parseCompiled } from '../formats/compiledAtlas';
import { speak, t } from '../i18n/translate';
import { startMap } from '../map/startMap';
import { showRelief } from '../state/actions';
import { atlasAsked, atlasFile } from '../state/atlases';
import { openFile } from '../state/packedFiles';
import type { AtlasStore } from '../state/store';
import { nextTask } from '../ui/nextTask';
import { savesData } from '../ui/thrift';
import { whenIdle } from '../ui/whenIdle';
import { firstScreen } from './firstScreen';
import { followShortcuts } from './followShortcuts';
import { followView } from './followView';
import { followHistory } from './history';
import { openAtlas } from './openAtlas';
import { isPaper } from './paperStages';
import { isSealed } from './seal';

/** For so many milliseconds a page that was built waits, once for an idle moment and once for the map. */
const PATIENCE = 2500;

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const root = document.getElementById('root') as HTMLElement;

/** What `index.html` keeps there: the built-in atlas, asked for with the page, the button pressed last, and the first touch. */
interface Early {
  readonly atlas?: Promise<Response>;
  readonly pressed?: HTMLElement | null;
  readonly touched: Promise<unknown>;
}

const early = document.documentElement as HTMLElement & Early;

async function start(): Promise<void> {
  const { classList, dataset } = document.documentElement;
  if (dataset.screen === 'map' && !classList.contains('other'))
    import('../map/readRound').then(({ openBasemap }) => openBasemap()).catch(() => undefined);
  const asked = atlasAsked(location.search);
  const { parsed, isOwn } = await readAtlas(asked);
  await nextTask();
  const store = openAtlas(parsed, location);
  await speak(store.getState().view.language).catch(() => undefined);
  if (savesData()) showRelief(store, false);
  followHistory(store);
  followView(store);
  followShortcuts();
  if (asked) nameAtlas(store.getState().document.dataset.manifest.title);
  const twin = asked ? null : document.getElementById('twin');
  const { stage, screen } = store.getState().view;
  const isWithout = stage === 'presenter' || isPaper(stage);
  if (isWithout) root.replaceChildren();
  classList.remove('other');
  const place = isWithout || screen !== 'map' ? null : twin?.parentElement;
  const first = firstScreen(store);
  const map = place ? startMap(place, twin, store, first.mapIsReady) : null;
  const isBuilt = twin !== null && isOwn && isFirstView(store);
  // A page that stands waits for the map, unless the reader does not; its program gets ready meanwhile.
  if (isBuilt)
    await Promise.race([early.touched, new Promise<void>((go) => whenIdle(go, PATIENCE))]);
  const { drawPage } = await import('./drawPage');
  if (isBuilt && map) await Promise.race([first.whenMapStands, early.touched, after(PATIENCE)]);
  // From now on the page itself hears what is pressed.
  const { pressed } = early;
  first.whenDrawn.then(() => {
    classList.remove('anew');
    if (pressed?.isConnected) pressed.click();
  });
  drawPage(root, isBuilt, { store, twin, early: map, first });
}

async function readAtlas(asked: string | null) {
  const response = await ((!asked && early.atlas) || openFile(atlasFile(asked, 'atlas.json')));
  if (!response.ok) throw new Error(t('app.status', { status: response.status }));
  const file = await response.arrayBuffer();
  const compiled = JSON.parse(new TextDecoder().decode(file)) as Partial<CompiledAtlas> | null;
  if (!isAtlas(compiled)) throw new Error(t('app.notAtlas'));
  const isOwn = await isSealed(file);
  return { parsed: await parseCompiled(compiled, isOwn), isOwn };
}

/** What the page was built for. With the dataset that it was built from it is taken over as it stands, else drawn anew. */
const isFirstView = (store: AtlasStore) =>
  location.search === '' && !savesData() && store.getState().ignored.length === 0;

/** The page was built for another atlas: this one's title stands, and nothing of that one stays. */
function nameAtlas(title: string): void {
  document.title = `${title} · Dateline`;
  root.replaceChildren();
}

function isAtlas(compiled: Partial<CompiledAtlas> | null): compiled is CompiledAtlas {
  const { files, dates } = compiled ?? {};
  return [files, dates].every((part) => typeof part === 'object' && part !== null);
}

start().catch(async (error: unknown) => {
  const { showUnreadable } = await import('./showUnreadable');
  showUnreadable(root, (error as Error).message);
});
