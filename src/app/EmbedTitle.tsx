import { t } from '../i18n/translate';
import { Legend } from '../map/Legend';
import { encodeView } from '../state/address';
import { useAtlas } from '../state/useAtlas';
import styles from './EmbedTitle.module.css';

/** What stands over an embedded map: what it is, what its marks mean, and the way to the whole atlas. */
export function EmbedTitle() {
  const { title, language } = useAtlas(({ document }) => document.dataset.manifest);
  const view = useAtlas((state) => state.view);
  // With its path: a view that is all in the hash would else keep the query, and stay embedded.
  const whole = location.pathname + encodeView({ ...view, isEmbedded: false });
  return (
    <header className={styles.title}>
      <h1>
        <bdi lang={language}>{title}</bdi>
      </h1>
      <Legend />
      <a href={whole} target="_blank" rel="noopener">
        {t('embed.open')}
      </a>
    </header>
  );
}
