import { encodeView } from '../state/address';
import type { AtlasStore } from '../state/store';
import { linkWindow } from './wire';

/** Opens the teacher's own window, or finds it again; false where the browser does not let it. */
export function openPresenter(store: AtlasStore): boolean {
  const { view } = store.getState();
  const theme = view.theme === 'projector' ? null : view.theme;
  const address = encodeView({ ...view, theme, stage: 'presenter' });
  const name = `dateline-presenter-${view.lesson}`;
  const opened = window.open(`${location.pathname}${address}`, name, 'popup,width=1280,height=800');
  if (opened) linkWindow(opened);
  return opened !== null;
}
