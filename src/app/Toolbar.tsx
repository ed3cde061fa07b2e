import { t } from '../i18n/translate';
import { Legend } from '../map/Legend';
import { resetView } from '../state/actions';
import { useAtlasStore } from '../state/useAtlas';
import { About } from './About';
import { Display } from './Display';
import styles from './Toolbar.module.css';

/** What concerns the whole page, and the way back to the first view. */
export function Toolbar() {
  const store = useAtlasStore();
  return (
    <div className={styles.toolbar}>
      <Legend />
      <Display />
      <About />
      <button type="button" onClick={() => resetView(store)}>
        {t('app.reset')}
      </button>
    </div>
  );
}
