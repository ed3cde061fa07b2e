import { t } from '../i18n/translate';
import { Legend } from '../map/Legend';
import { resetView } from '../state/actions';
import { useAtlasStore } from '../state/useAtlas';
import { About } from './About';
import { Display } from './Display';
import { MoreMenu } from './MoreMenu';
import styles from './Toolbar.module.css';

/**
 * What concerns the whole page. In the bar stands what a reader looks for; the rest is a line of the
 * menu, a `<button>` or a `<details>` each.
 */
export function Toolbar() {
  const store = useAtlasStore();
  return (
    <header className={styles.toolbar}>
      <div className={styles.bar}>
        <Legend />
        <MoreMenu>
          <Display />
          <button type="button" onClick={() => resetView(store)}>
            {t('app.reset')}
          </button>
          <About />
        </MoreMenu>
      </div>
    </header>
  );
}
