import { t } from '../i18n/translate';
import { Legend } from '../map/Legend';
import { enterStage, resetView } from '../state/actions';
import type { AtlasStore } from '../state/store';
import { useAtlasStore } from '../state/useAtlas';
import { DialogButton } from './DialogButton';
import { Display } from './Display';
import { MoreMenu } from './MoreMenu';
import { ScreenSwitch } from './ScreenSwitch';
import styles from './Toolbar.module.css';

const search = () => import('../reader/SearchDialog').then((part) => part.SearchDialog);
const lessons = async (store: AtlasStore) => {
  const { openShelf } = await import('../teach/openShelf');
  void openShelf(store);
  return import('../teach/LessonsDialog').then((part) => part.LessonsDialog);
};
const addStep = async (store: AtlasStore) => {
  const { openShelf } = await import('../teach/openShelf');
  void openShelf(store);
  return import('../teach/AddStepDialog').then((part) => part.AddStepDialog);
};
const share = () => import('../reader/ShareDialog').then((part) => part.ShareDialog);
const download = () => import('../reader/DownloadDialog').then((part) => part.DownloadDialog);
const cite = () => import('./CiteDialog').then((part) => part.CiteDialog);
const report = () => import('./ReportDialog').then((part) => part.ReportDialog);
const about = () => import('./AboutDialog').then((part) => part.AboutDialog);
const shortcutList = () => import('./ShortcutList').then((part) => part.ShortcutList);

/**
 * What concerns the whole page. In the bar stands what a reader looks for; the rest is a line of the
 * menu, a `<button>` or a `<details>` each.
 */
export function Toolbar() {
  const store = useAtlasStore();
  return (
    <header className={styles.toolbar}>
      <div className={styles.bar}>
        <DialogButton label={t('app.search')} sign="search" shortcut="search" load={search} />
        <ScreenSwitch />
        <DialogButton label={t('app.lessons')} sign="lessons" load={() => lessons(store)} />
        <DialogButton label={t('app.share')} sign="share" load={share} />
        <DialogButton label={t('download.open')} sign="download" load={download} />
        <Legend />
        <MoreMenu>
          <Display />
          <button type="button" onClick={() => resetView(store)}>
            {t('app.reset')}
          </button>
          <button type="button" onClick={() => enterStage(store, 'handout')}>
            {t('app.handout')}
          </button>
          <DialogButton label={t('app.addStep')} load={() => addStep(store)} />
          <DialogButton label={t('cite.title')} load={cite} />
          <DialogButton label={t('report.title')} load={report} />
          <DialogButton label={t('shortcuts.title')} shortcut="shortcuts" load={shortcutList} />
          <DialogButton label={t('about.open')} load={about} />
        </MoreMenu>
      </div>
    </header>
  );
}
