import '../i18n/classroom';
import { useState } from 'react';
import type { LessonId } from '../domain/identifier';
import { limits } from '../domain/lesson';
import { t } from '../i18n/translate';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { Dialog } from '../ui/Dialog';
import { isWrittenElsewhere } from './editLesson';
import styles from './LessonsDialog.module.css';
import { addViewTo, makeLesson } from './lessonVerbs';

/** Asks which lesson the present view becomes a step of: a new one, or one of the reader's own. */
export function AddStepDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useAtlasStore();
  const { own, status } = useAtlas(({ shelf }) => shelf);
  const [isElsewhere, setElsewhere] = useState(false);
  const add = async (id: LessonId) => {
    const elsewhere = await isWrittenElsewhere(store, id);
    setElsewhere(elsewhere);
    if (elsewhere) return;
    onClose();
    addViewTo(store, id);
  };
  const latest = [...own.values()].sort((a, b) => b.changed - a.changed);
  return (
    <Dialog title={t('app.addStep')} close={t('app.close')} onClose={onClose}>
      <p>{t('edit.add.intro')}</p>
      {status === 'opening' && <p role="status">{t('lesson.loading')}</p>}
      {isElsewhere && <p role="alert">{t('edit.elsewhere')}</p>}
      <div className={`${styles.choices} ${button.framed}`}>
        <button
          type="button"
          className={`${styles.open} ${button.main}`}
          onClick={() => {
            onClose();
            makeLesson(store);
          }}
        >
          {t('edit.add.new')}
        </button>
        {latest.map(({ lesson }) => (
          <button
            key={lesson.id}
            type="button"
            lang={lesson.language}
            dir="auto"
            disabled={lesson.steps.length >= limits.steps}
            onClick={() => add(lesson.id)}
          >
            {lesson.title}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
