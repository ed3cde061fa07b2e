import { t } from '../i18n/translate';
import { enterStage } from '../state/actions';
import { encodeView } from '../state/address';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './PresenterScreen.module.css';
import { askBack } from './peers';
import { linkWindow } from './wire';

/** Whether a screen follows, and whether it stands at the step. */
export function PresenterScreen() {
  const store = useAtlasStore();
  const classScreen = useAtlas(({ show }) => show.classScreen);
  const isBlack = useAtlas(({ show }) => show.isBlack);
  const open = () => {
    const { view } = store.getState();
    const address = encodeView({ ...view, stage: 'present' });
    const opened = window.open(`${location.pathname}${address}`);
    if (opened) linkWindow(opened);
    else enterStage(store, 'present');
  };
  if (classScreen === 'absent')
    return (
      <div className={styles.note} role="status">
        <p>{t('present.absent')}</p>
        <button type="button" onClick={open}>
          {t('present.openScreen')}
        </button>
      </div>
    );
  return (
    <div role="status">
      {isBlack && <p className={styles.note}>{t('present.blackNow')}</p>}
      {classScreen === 'offStep' && (
        <div className={styles.note}>
          <p>{t('present.offStep')}</p>
          <button type="button" onClick={() => askBack(store)}>
            {t('lesson.return')}
          </button>
        </div>
      )}
    </div>
  );
}
