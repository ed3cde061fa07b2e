import { writeStep } from '../domain/lessonEdit';
import { t } from '../i18n/translate';
import { goToStep } from '../state/actions';
import { addressOfStep, isOffStep } from '../state/lessonView';
import { edit } from '../state/ownLessons';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './StepForm.module.css';

interface Props {
  readonly at: number;
  readonly isReadOnly: boolean;
}

/** Whether the map shows what the step shows, and the two ways to make them the same. */
export function StepView({ at, isReadOnly }: Props) {
  const store = useAtlasStore();
  const isOff = useAtlas(isOffStep);
  const take = () => edit(store, writeStep(at, { view: addressOfStep(store.getState().view) }));
  return (
    <div className={styles.view} data-off={isOff ? '' : undefined}>
      <p>{t(isOff ? 'edit.view.off' : 'edit.view.on')}</p>
      <div className={styles.ways}>
        {!isReadOnly && (
          <button type="button" disabled={!isOff} onClick={take}>
            {t('edit.view.take')}
          </button>
        )}
        <button type="button" disabled={!isOff} onClick={() => goToStep(store, at + 1)}>
          {t('edit.view.show')}
        </button>
      </div>
    </div>
  );
}
