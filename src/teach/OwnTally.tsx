import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../i18n/translate';
import { selectLesson } from '../state/lessonView';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import ticks from '../ui/Ticks.module.css';
import { lessonTally } from './answerSheet';
import { areAnswersKept, followAnswers, forgetAnswers, keepAnswers } from './keptAnswers';
import styles from './OwnTally.module.css';
import { SheetDialog } from './SheetDialog';

/** How far the pupil has come with the lesson's questions, whether the device keeps it, and the sheet for the teacher. */
export function OwnTally() {
  const store = useAtlasStore();
  const lesson = useAtlas(selectLesson);
  useAtlas(({ asked }) => asked);
  useAtlas(({ document }) => document);
  const [isKept, setIsKept] = useState(areAnswersKept);
  const [isRefused, setIsRefused] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const follow = useCallback((_: HTMLElement | null) => followAnswers(store), [store]);
  if (!lesson) return null;
  const tally = lessonTally(lesson, store.getState());
  const keep = (isOn: boolean) => {
    const isDone = isOn ? keepAnswers(store) : forgetAnswers();
    setIsKept(isOn && isDone);
    setIsRefused(!isDone);
  };
  const clear = () => {
    forgetAnswers();
    setIsKept(false);
    store.setState({ asked: {}, aim: null });
  };
  return (
    <div ref={follow} className={styles.own}>
      <p>{t('question.tally', { ...tally })}</p>
      <label className={ticks.ticks}>
        <input type="checkbox" checked={isKept} onChange={({ target }) => keep(target.checked)} />
        <span>{t('question.keep')}</span>
      </label>
      {isRefused && <p role="alert">{t('question.refused')}</p>}
      {Object.keys(store.getState().asked).length > 0 && (
        <div className={`${styles.ways} ${button.framed}`}>
          <button type="button" onClick={() => setIsOpen(true)}>
            {t('question.sheet')}
          </button>
          <button type="button" onClick={clear}>
            {t('question.forget')}
          </button>
        </div>
      )}
      {isOpen &&
        createPortal(
          <SheetDialog lesson={lesson} onClose={() => setIsOpen(false)} />,
          document.body,
        )}
    </div>
  );
}
