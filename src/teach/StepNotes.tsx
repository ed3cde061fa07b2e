import { paragraphsIn, type Step } from '../domain/lesson';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import styles from './StepNotes.module.css';

/** The teacher's notes in the page, where they were asked for. */
export function StepNotes({ step, language }: { readonly step: Step; readonly language: string }) {
  const isShown = useAtlas(({ show }) => show.hasNotes);
  const isBlocked = useAtlas(({ show }) => show.isBlocked);
  if (!isShown) return null;
  return (
    <aside className={styles.notes} aria-label={t('lesson.notes')}>
      {isBlocked && <p role="alert">{t('present.blocked')}</p>}
      <Notes step={step} language={language} />
    </aside>
  );
}

export function Notes({ step, language }: { readonly step: Step; readonly language: string }) {
  const paragraphs = paragraphsIn(step.notes);
  if (paragraphs.length === 0) return <p>{t('present.noNotes')}</p>;
  return paragraphs.map((paragraph) => (
    <p key={paragraph} lang={language} dir="auto">
      {paragraph}
    </p>
  ));
}
