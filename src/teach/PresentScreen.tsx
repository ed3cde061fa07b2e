import '../i18n/classroom';
import { type MouseEvent, useCallback, useState } from 'react';
import { type Lesson, paragraphsIn, type Step } from '../domain/lesson';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import {
  isOffStep,
  selectLesson,
  selectStep,
  selectStepNumber,
  viewOfStep,
} from '../state/lessonView';
import type { AtlasState } from '../state/store';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { LessonPanel } from './LessonPanel';
import { returnToStep, stepBy } from './obey';
import { PresentFoot } from './PresentFoot';
import styles from './PresentScreen.module.css';
import { Progress } from './Progress';
import { present } from './present';
import { QuestionBlock } from './QuestionBlock';
import { StepNotes } from './StepNotes';
import { followSwipes } from './swipe';

/** What may be longer than its room is reached by keys. */
const scrolled = { tabIndex: 0 } as const;

/** The step before the class, its words set like a museum's label; without a lesson, why there is none. */
export function PresentScreen() {
  const lesson = useAtlas(selectLesson);
  const step = useAtlas(selectStep);
  if (!lesson || !step) return <LessonPanel />;
  return <Screen key={lesson.id} lesson={lesson} step={step} />;
}

function Screen({ lesson, step }: { readonly lesson: Lesson; readonly step: Step }) {
  const store = useAtlasStore();
  const number = useAtlas(selectStepNumber);
  const isAside = useAtlas(isBesideStep);
  const [typed, setTyped] = useState('');
  const attach = useCallback(
    (panel: HTMLElement) => {
      takeFocus(panel);
      const cleanups = [
        present(store, setTyped),
        followSwipes(panel, (steps) => stepBy(store, steps)),
      ];
      return () => {
        for (const clean of cleanups) clean();
      };
    },
    [store],
  );
  const spoken = useAtlas(({ view }) => view.language);
  const { language, title, steps } = lesson;
  const inWords = (value: number) => numberInWords(value, spoken);
  const click = (event: MouseEvent<HTMLElement>) => {
    if (isFree(event.target as Element)) stepBy(store, 1, event.timeStamp);
  };
  return (
    <section
      ref={attach}
      className={styles.panel}
      aria-label={t('present.region')}
      data-aside={isAside ? '' : undefined}
      data-classroom=""
    >
      <Progress number={number} steps={steps.length} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys, clicker and the buttons below do the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys, clicker and the buttons below do the same */}
      <div className={styles.label} onClick={click} {...scrolled}>
        <p className={styles.where}>
          <span lang={language} dir="auto">
            {title}
          </span>
          <span>{t('lesson.step', { step: inWords(number), steps: inWords(steps.length) })}</span>
        </p>
        <div key={number} className={styles.step} lang={language} dir="auto">
          <h1 tabIndex={-1} className={styles.heading}>
            {step.heading}
          </h1>
          {paragraphsIn(step.text).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        {step.question && (
          <QuestionBlock
            key={`question ${number}`}
            question={step.question}
            step={number}
            isForClass
          />
        )}
        <StepNotes step={step} language={language} />
      </div>
      <p role="status" className="unseen" lang={language} dir="auto">
        {step.heading}
      </p>
      <BackToStep />
      {typed && (
        <p role="status" className={styles.typed}>
          {t('present.typed', { number: inWords(Number(typed)) })}
        </p>
      )}
      <PresentFoot />
    </section>
  );
}

function BackToStep() {
  const store = useAtlasStore();
  const isOff = useAtlas(isOffStep);
  if (!isOff) return null;
  return (
    <button type="button" className={styles.back} onClick={() => returnToStep(store)}>
      {t('lesson.return')}
    </button>
  );
}

/** What led here is gone from the page, and the focus with it. */
function takeFocus(panel: HTMLElement): void {
  if (document.activeElement === document.body) panel.querySelector('h1')?.focus();
}

/** Nothing that is pressed or marked for itself. */
const isFree = (target: Element) =>
  !target.closest(
    'a, button, input, select, textarea, summary, label, canvas, [data-keys], [data-question]',
  ) && getSelection()?.isCollapsed !== false;

/** A place, event or article is open that the step does not open: its page stands under the step. */
function isBesideStep(state: AtlasState): boolean {
  const step = selectStep(state);
  const { place, event, article } = state.view;
  if (!step || !(place || event || article)) return false;
  const there = viewOfStep(state, step, selectStepNumber(state));
  return there.place !== place || there.event !== event || there.article !== article;
}
