import { speak } from '../i18n/translate';
import { clearSelection, restoreView } from '../state/actions';
import { decodeView, encodeView } from '../state/address';
import { otherAtlases } from '../state/atlases';
import { type AtlasState, type AtlasStore, addressBook } from '../state/store';

const QUIET = 250;

interface Step {
  /** How many steps of this visit lie behind. */
  readonly depth: number;
}
const stepNow = (): Step => (history.state as Step | null) ?? { depth: 0 };

/**
 * Keeps the address and the view the same. Opening a page is a step in the history; moving the
 * window or the map is not. Browsers allow few changes of the address a second, so those wait.
 */
export function followHistory(store: AtlasStore): () => void {
  let timer = 0;
  let isRestoring = false;
  let turn = 0;
  const write = (state: AtlasState) => history.replaceState(stepNow(), '', urlOf(state));
  const flush = (state: AtlasState) => {
    if (!timer) return;
    clearTimeout(timer);
    timer = 0;
    write(state);
  };
  const stop = store.subscribe((state, previous) => {
    if (isRestoring || state.view === previous.view) return;
    if (isStep(state, previous)) {
      flush(previous);
      history.pushState({ depth: stepNow().depth + 1 }, '', urlOf(state));
    } else if (!timer)
      timer = window.setTimeout(() => {
        timer = 0;
        write(store.getState());
      }, QUIET);
  });
  const restore = async () => {
    turn++;
    const mine = turn;
    clearTimeout(timer);
    timer = 0;
    const { view, ignored } = decodeView(
      location.search,
      location.hash,
      addressBook(store.getState().document.dataset, otherAtlases),
    );
    await speak(view.language).catch(() => undefined);
    // Who goes back twice quickly wants the last step alone.
    if (mine !== turn) return;
    isRestoring = true;
    restoreView(store, view, ignored);
    isRestoring = false;
  };
  const leave = () => flush(store.getState());
  addEventListener('popstate', restore);
  addEventListener('pagehide', leave);
  return () => {
    stop();
    leave();
    removeEventListener('popstate', restore);
    removeEventListener('pagehide', leave);
  };
}

/** Back to where the reader came from; without such a place, to the overview. */
export function goBack(store: AtlasStore): void {
  if (stepNow().depth > 0) history.back();
  else clearSelection(store);
}

/** An embedded map leaves the history to the page around it; the pages that playing opens are no steps. */
const isStep = ({ view: now, isPlaying }: AtlasState, { view: before }: AtlasState) =>
  !now.isEmbedded && !isPlaying && isOtherPage(now, before);

const isOtherPage = (now: AtlasState['view'], before: AtlasState['view']) =>
  now.place !== before.place ||
  now.event !== before.event ||
  now.article !== before.article ||
  now.screen !== before.screen ||
  now.stage !== before.stage ||
  now.lesson !== before.lesson ||
  now.step !== before.step;

const urlOf = ({ view }: AtlasState) => `${location.pathname}${encodeView(view)}`;
