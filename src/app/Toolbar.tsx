import { t } from '../i18n/translate';
import { Legend } from '../map/Legend';
import { chooseTheme, resetView } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { type Theme, themes } from '../state/view';
import { About } from './About';
import styles from './Toolbar.module.css';

/** What concerns the whole page: its theme, the legend, and the way back to the first view. */
export function Toolbar() {
  const store = useAtlasStore();
  const theme = useAtlas(({ view }) => view.theme);
  const choose = (chosen: string) => chooseTheme(store, (chosen || null) as Theme | null);
  return (
    <div className={styles.toolbar}>
      <Legend />
      <label className={styles.theme}>
        <span>{t('app.theme')}</span>
        <select value={theme ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{t('app.theme.system')}</option>
          {themes.map((name) => (
            <option key={name} value={name}>
              {t(`app.theme.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <About />
      <button type="button" onClick={() => resetView(store)}>
        {t('app.reset')}
      </button>
    </div>
  );
}
