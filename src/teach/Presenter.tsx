import '../i18n/classroom';
import { useCallback } from 'react';
import type { Lesson, Step } from '../domain/lesson';
import { t } from '../i18n/translate';
import { selectLesson, selectStep, selectStepNumber } from '../state/lessonView';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { accompany } from './accompany';
import { Expected } from './Expected';
import { LessonPanel } from './LessonPanel';
import { lastStep, stepTo, switchAnswer, switchBlack } from './obey';
import styles from './Presenter.module.css';
import { PresenterScreen } from './PresenterScreen';
import { PresenterTimer } from './PresenterTimer';
import { Progress } from './Progress';
import { StepCard } from './StepCard';
import { StepList } from './StepList';
import { Notes } from './StepNotes';

/** What may be longer than its room is reached by keys. */
const scrolled = { tabIndex: 0 } as const;

/** The teacher's own window: notes, what the class sees and what comes, the time. */
export function Presenter() {
  const lesson = useAtlas(selectLesson);
  const step = useAtlas(selectStep);
  return (
    <main className={styles.page} data-presenter="">
      {lesson && step ? <Desk key={lesson.id} lesson={lesson} step={step} /> : <LessonPanel />}
    </main>
  );
}

function Desk({ lesson, step }: { readonly lesson: Lesson; readonly step: Step }) {
  const store = useAtlasStore();
  const number = useAtlas(selectStepNumber);
  const attach = useCallback((_: HTMLDivElement) => accompany(store), [store]);
  const { title, language, steps } = lesson;
  const next = steps[number];
  return (
    <div ref={attach} className={styles.desk} data-classroom="">
      <header className={styles.head}>
        <h1 lang={language} dir="auto">
          {title}
        </h1>
        <PresenterTimer lesson={lesson} step={step} number={number} />
      </header>
      <Progress number={number} steps={steps.length} />
      <section className={styles.now} {...scrolled} aria-label={t('present.now')}>
        <PresenterScreen />
        <StepCard step={step} number={number} language={language} isWhole />
      </section>
      <section className={styles.notes} {...scrolled} aria-label={t('lesson.notes')}>
        <h2>{t('lesson.notes')}</h2>
        <Notes step={step} language={language} />
        {step.question && <Expected question={step.question} language={language} />}
      </section>
      <section className={styles.then} {...scrolled} aria-label={t('present.then')}>
        <h2>{t('present.then')}</h2>
        {next ? (
          <StepCard step={next} number={number + 1} language={language} />
        ) : (
          <p>{t('present.isLast')}</p>
        )}
        <StepList steps={steps} language={language} />
      </section>
      <p role="status" className="unseen" lang={language} dir="auto">
        {step.heading}
      </p>
      <Ways number={number} step={step} />
    </div>
  );
}

function Ways({ number, step }: { readonly number: number; readonly step: Step }) {
  const store = useAtlasStore();
  const isBlack = useAtlas(({ show }) => show.isBlack);
  const isRevealed = useAtlas(({ show }) => show.isRevealed);
  return (
    <footer className={`${styles.ways} ${button.framed}`}>
      <button type="button" disabled={number === 1} onClick={() => stepTo(store, number - 1)}>
        {t('lesson.previous')}
      </button>
      <button
        type="button"
        className={`${styles.next} ${button.main}`}
        disabled={number === lastStep(store)}
        onClick={() => stepTo(store, number + 1)}
      >
        {t('lesson.next')}
      </button>
      <button type="button" aria-pressed={isBlack} onClick={() => switchBlack(store)}>
        {t('present.black')}
      </button>
      {step.question && (
        <button type="button" aria-pressed={isRevealed} onClick={() => switchAnswer(store)}>
          {t('present.answer')}
        </button>
      )}
    </footer>
  );
}
