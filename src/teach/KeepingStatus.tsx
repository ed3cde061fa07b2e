import type { LessonId } from '../domain/identifier';
import { t } from '../i18n/translate';
import { selectOwn } from '../state/ownLessons';
import { useAtlas } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import styles from './LessonEditor.module.css';
import { downloadLesson } from './lessonVerbs';

/** Whether a lesson is kept on this device; where it is not, why, and the file that keeps it. */
export function KeepingStatus({ id }: { readonly id: LessonId }) {
  const own = useAtlas((state) => selectOwn(state, id));
  if (!own) return null;
  const { keeping, lesson } = own;
  if (keeping === 'kept' || keeping === 'waiting')
    return <p className={styles.keeping}>{t(keeping === 'kept' ? 'edit.kept' : 'edit.waiting')}</p>;
  return (
    <div className={`${styles.unkept} ${button.framed}`} role="alert">
      <p>{t(keeping === 'full' ? 'edit.full.device' : 'edit.refused')}</p>
      <button type="button" onClick={() => downloadLesson(lesson)}>
        {t('edit.download')}
      </button>
    </div>
  );
}
