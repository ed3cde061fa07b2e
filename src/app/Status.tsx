import { t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import styles from './Status.module.css';

/** Says what is shown, and what of it has no date or only may belong here. */
export function Status() {
  const { counts } = useAtlas(selectVisible);
  const { shown, accepted, shownUndated, shownPossible, shownNotLocated } = counts;
  return (
    <p role="status" className={styles.status}>
      {t('counts.events', { shown, accepted, undated: shownUndated })}
      {shownPossible > 0 && `, ${t('counts.possible', { possible: shownPossible })}`}
      {shownNotLocated > 0 && `, ${t('counts.notLocated', { count: shownNotLocated })}`}
    </p>
  );
}
