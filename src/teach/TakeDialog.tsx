import { useState } from 'react';
import type { Lesson } from '../domain/lesson';
import { withoutNotes } from '../formats/lessonLink';
import { t } from '../i18n/translate';
import { Dialog } from '../ui/Dialog';
import ticks from '../ui/Ticks.module.css';
import styles from './TakeDialog.module.css';
import { TakeFile } from './TakeFile';
import { TakeLink } from './TakeLink';

interface Props {
  readonly lesson: Lesson;
  readonly onClose: () => void;
}

/** The ways to take a lesson along: one file, a link or its code, a frame for another page. */
export function TakeDialog({ lesson, onClose }: Props) {
  const [pupils] = useState(() => withoutNotes(lesson));
  const [hasNotes, setHasNotes] = useState(true);
  const taken = hasNotes ? lesson : pupils;
  return (
    <Dialog title={t('take.open')} close={t('app.close')} onClose={onClose}>
      <p className={styles.lead}>{t('take.intro')}</p>
      {lesson.steps.some(({ notes }) => notes !== '') && (
        <label className={`${styles.choice} ${ticks.ticks}`}>
          <input
            type="checkbox"
            checked={!hasNotes}
            onChange={({ target }) => setHasNotes(!target.checked)}
          />
          {t('take.withoutNotes')}
        </label>
      )}
      <TakeFile lesson={taken} />
      <TakeLink key={hasNotes ? 'whole' : 'pupils'} lesson={taken} />
    </Dialog>
  );
}
