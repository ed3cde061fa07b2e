import 'virtual:tokens.css';
import './fonts.css';
import './base.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { type CompiledAtlas, parseCompiled } from '../formats/compiledAtlas';
import { speak, t } from '../i18n/translate';
import { showRelief } from '../state/actions';
import { App } from './App';
import { followShortcuts } from './followShortcuts';
import { followView } from './followView';
import { followHistory } from './history';
import { openAtlas } from './openAtlas';
import { showUnreadable } from './showUnreadable';
import { savesData } from './thrift';

const root = document.getElementById('root') as HTMLElement;

async function start(): Promise<void> {
  const response = await fetch('data/atlas.json');
  if (!response.ok) throw new Error(t('app.status', { status: response.status }));
  const compiled = (await response.json()) as Partial<CompiledAtlas> | null;
  if (!isAtlas(compiled)) throw new Error(t('app.notAtlas'));
  const store = openAtlas(await parseCompiled(compiled), location);
  await speak(store.getState().view.language).catch(() => undefined);
  if (savesData()) showRelief(store, false);
  followHistory(store);
  followView(store);
  followShortcuts();
  await painted();
  const page = createRoot(root);
  const twin = document.getElementById('twin');
  // Drawn in slices, so that the page answers meanwhile.
  startTransition(() => page.render(<App store={store} twin={twin} />));
}

/** The prerendered page is seen before the program takes its place. */
const painted = () => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));

function isAtlas(compiled: Partial<CompiledAtlas> | null): compiled is CompiledAtlas {
  const { files, dates } = compiled ?? {};
  return [files, dates].every((part) => typeof part === 'object' && part !== null);
}

start().catch((error: unknown) => showUnreadable(root, (error as Error).message));
