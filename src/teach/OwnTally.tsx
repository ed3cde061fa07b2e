import { useState } from 'react';
import { tallyOf } from '../domain/questionScore';
import { t } from '../i18n/translate';
import { selectLesson } from '../state/lessonView';
import { askedKey } from '../state/shownState';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { areAnswersKept, forgetAnswers, keepAnswers } from './keptAnswers';
import styles from './QuestionBlock.module.css';

/** How far the pupil has come with the lesson's questions, and whether the device keeps it. */
export function OwnTally() {
  const store = useAtlasStore();
  const lesson = useAtlas(selectLesson);
  const asked = useAtlas((state) => state.asked);
  const document = useAtlas((state) => state.document);
  const [isKept, setIsKept] = useState(areAnswersKept);
  const [isRefused, setIsRefused] = useState(false);
  if (!lesson) return null;
  const entries = lesson.steps.flatMap(({ question }, at) =>
    question ? [{ question, asked: asked[askedKey(lesson.id, at + 1)] }] : [],
  );
  const tally = tallyOf(entries, document);
  const keep = (isOn: boolean) => {
    const isDone = isOn ? keepAnswers(store) : forgetAnswers();
    setIsKept(isOn && isDone);
    setIsRefused(!isDone);
  };
  return (
    <div className={styles.own}>
      <p>{t('question.tally', { ...tally })}</p>
      <label>
        <input type="checkbox" checked={isKept} onChange={({ target }) => keep(target.checked)} />
        <span>{t('question.keep')}</span>
      </label>
      {isRefused && <p role="alert">{t('question.refused')}</p>}
    </div>
  );
}
