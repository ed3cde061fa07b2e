import '../i18n/classroom';
import { useCallback } from 'react';
import { type Lesson, paragraphsIn } from '../domain/lesson';
import { t } from '../i18n/translate';
import { closeLesson, enterStage, goToStep } from '../state/actions';
import { isOffStep, selectLesson, selectStep, selectStepNumber } from '../state/lessonView';
import { arePagesFolded } from '../state/shownState';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { troubleOfLink } from './carriedLesson';
import styles from './LessonPanel.module.css';
import { OwnTally } from './OwnTally';
import { presentWithWindow, receiveFocus, startPresenting } from './obey';
import { QuestionBlock } from './QuestionBlock';
import { followStartKeys } from './startKeys';
import { TakeButton } from './TakeButton';

/** The open lesson at the head of the reading column: the step, and the ways on. */
export function LessonPanel() {
  const lesson = useAtlas(selectLesson);
  const { status, problems } = useAtlas(({ shelf }) => shelf);
  const id = useAtlas(({ view }) => view.lesson);
  if (lesson) return <OpenLesson lesson={lesson} />;
  return (
    <section
      className={`${styles.panel} ${button.framed}`}
      aria-label={t('app.lessons')}
      data-classroom=""
    >
      <p role={status === 'opening' ? 'status' : 'alert'}>
        {status === 'failed'
          ? t('lesson.failed')
          : status === 'open'
            ? (troubleOfLink(problems) ?? t('lesson.unknown', { lesson: id }))
            : t('lesson.loading')}
      </p>
      <Leave />
    </section>
  );
}

function OpenLesson({ lesson }: { readonly lesson: Lesson }) {
  const store = useAtlasStore();
  const step = useAtlas(selectStep);
  const number = useAtlas(selectStepNumber);
  const isOff = useAtlas(isOffStep);
  const isEmbedded = useAtlas(({ view }) => view.isEmbedded);
  const keys = useCallback((_: HTMLElement) => followStartKeys(store), [store]);
  const { title, language, steps } = lesson;
  // Where the pages of the atlas are folded away, nothing stands above this.
  const Heading = useAtlas(arePagesFolded) ? 'h1' : 'h2';
  if (!step) return null;
  return (
    <section ref={keys} className={styles.panel} aria-label={title} data-classroom="">
      <p className={styles.where}>
        <span lang={language}>{title}</span>
        <span>{t('lesson.step', { step: number, steps: steps.length })}</span>
      </p>
      <Heading className={styles.heading} lang={language} dir="auto">
        {step.heading}
      </Heading>
      <div lang={language}>
        {paragraphsIn(step.text).map((paragraph) => (
          <p key={paragraph} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
      {step.question && (
        <QuestionBlock
          key={`${lesson.id} ${number}`}
          question={step.question}
          step={number}
          isForClass={false}
        />
      )}
      {!step.question && number === steps.length && steps.some(({ question }) => question) && (
        <OwnTally />
      )}
      <div className={`${styles.ways} ${button.framed}`}>
        <button type="button" disabled={number === 1} onClick={() => goToStep(store, number - 1)}>
          {t('lesson.previous')}
        </button>
        <button
          type="button"
          className={button.main}
          disabled={number === steps.length}
          onClick={() => goToStep(store, number + 1)}
        >
          {t('lesson.next')}
        </button>
        {isOff && (
          <button type="button" onClick={() => goToStep(store, number)}>
            {t('lesson.return')}
          </button>
        )}
      </div>
      {!isEmbedded && <WaysOut lesson={lesson} />}
    </section>
  );
}

/** What a teacher does with the lesson; a page around an embedded map has no room for it. */
function WaysOut({ lesson }: { readonly lesson: Lesson }) {
  const store = useAtlasStore();
  const isOwn = useAtlas(({ shelf }) => shelf.own.has(lesson.id));
  return (
    <div className={`${styles.ways} ${button.framed}`}>
      <button type="button" ref={receiveFocus} onClick={() => startPresenting(store)}>
        {t('lesson.present')}
      </button>
      <button type="button" onClick={() => presentWithWindow(store)}>
        {t('lesson.presenter')}
      </button>
      <button type="button" onClick={() => enterStage(store, 'handout')}>
        {t('lesson.handout')}
      </button>
      <TakeButton lesson={lesson} />
      {isOwn && (
        <button type="button" onClick={() => enterStage(store, 'edit')}>
          {t('edit.edit')}
        </button>
      )}
      <Leave />
    </div>
  );
}

function Leave() {
  const store = useAtlasStore();
  return (
    <button type="button" onClick={() => closeLesson(store)}>
      {t('lesson.close')}
    </button>
  );
}
