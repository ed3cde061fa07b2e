import { useState } from 'react';
import { limits, minutesOf } from '../domain/lesson';
import { rename } from '../domain/lessonEdit';
import { t } from '../i18n/translate';
import { enterStage } from '../state/actions';
import { edit, redoEdit, undoEdit } from '../state/ownLessons';
import type { Draft } from '../state/store';
import { useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { AboutFields } from './AboutFields';
import { editHereInstead } from './editLesson';
import { KeepingStatus } from './KeepingStatus';
import styles from './LessonEditor.module.css';
import { addViewHere, downloadLesson } from './lessonVerbs';
import { startPresenting } from './obey';
import { StepRows } from './StepRows';
import { keepInSight, showStepField } from './stepFocus';
import { TextField } from './TextField';

/** What was done, and whether it is offered to take it back. */
export interface Said {
  readonly text: string;
  readonly canUndo: boolean;
}

/** A lesson as it is written: its title, its steps in order, and what to do with it. */
export function EditorSheet({ draft }: { readonly draft: Draft }) {
  const store = useAtlasStore();
  const [said, say] = useState<Said | null>(null);
  const { lesson, isReadOnly } = draft;
  const { title, language, steps } = lesson;
  const add = () => {
    say(null);
    showStepField(() => addViewHere(store));
  };
  return (
    <>
      <EditorBar draft={draft} said={said} onTurn={() => say(null)} />
      {isReadOnly && <ReadOnlyNote />}
      <h2 className={styles.name}>{t('edit.region')}</h2>
      <TextField
        label={t('edit.title')}
        value={title}
        most={limits.title}
        lang={language}
        isReadOnly={isReadOnly}
        whenEmpty={t('edit.title.empty')}
        onWrite={(text) => edit(store, rename(text), 'title')}
      />
      <AboutFields lesson={lesson} isReadOnly={isReadOnly} />
      <h3 className={styles.part}>
        {t('edit.steps')}
        <span>{t('edit.size', { steps: steps.length, minutes: minutesOf(lesson) })}</span>
      </h3>
      <StepRows lesson={lesson} isReadOnly={isReadOnly} onSay={say} />
      <div className={`${styles.foot} ${button.framed}`}>
        <button
          type="button"
          className={`${styles.main} ${button.main}`}
          disabled={isReadOnly || steps.length >= limits.steps}
          onClick={add}
        >
          {t('app.addStep')}
        </button>
        {steps.length >= limits.steps && <p>{t('edit.full', { most: limits.steps })}</p>}
      </div>
      <div className={`${styles.buttons} ${button.framed}`}>
        <button type="button" onClick={() => startPresenting(store)}>
          {t('lesson.present')}
        </button>
        <button type="button" onClick={() => downloadLesson(lesson)}>
          {t('edit.download')}
        </button>
      </div>
    </>
  );
}

interface BarProps {
  readonly draft: Draft;
  readonly said: Said | null;
  readonly onTurn: () => void;
}

/** Undo, redo, whether it is saved, what was just done, and the way out; it stays in sight. */
function EditorBar({ draft, said, onTurn }: BarProps) {
  const store = useAtlasStore();
  const { history, isReadOnly, lesson } = draft;
  const turn = (how: typeof undoEdit) => () => {
    onTurn();
    keepInSight(() => how(store));
  };
  return (
    <div className={`${styles.bar} ${button.word}`}>
      <button
        type="button"
        disabled={isReadOnly || history.past.length === 0}
        onClick={turn(undoEdit)}
      >
        {t('edit.undo')}
      </button>
      <button
        type="button"
        disabled={isReadOnly || history.future.length === 0}
        onClick={turn(redoEdit)}
      >
        {t('edit.redo')}
      </button>
      <button type="button" className={styles.done} onClick={() => enterStage(store, 'atlas')}>
        {t('edit.done')}
      </button>
      <KeepingStatus id={lesson.id} />
      <Notice said={said} isReadOnly={isReadOnly} onUndo={turn(undoEdit)} />
    </div>
  );
}

function ReadOnlyNote() {
  const store = useAtlasStore();
  const [hasAsked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    editHereInstead(store);
  };
  return (
    <div className={`${styles.note} ${button.framed}`} role="status">
      <p>{t(hasAsked ? 'edit.readOnly.asked' : 'edit.readOnly')}</p>
      <button type="button" onClick={ask}>
        {t('edit.readOnly.take')}
      </button>
    </div>
  );
}

interface NoticeProps {
  readonly said: Said | null;
  readonly isReadOnly: boolean;
  readonly onUndo: () => void;
}

function Notice({ said, isReadOnly, onUndo }: NoticeProps) {
  return (
    <div className={`${styles.said} ${button.framed}`} role="status">
      {said && <span>{said.text}</span>}
      {said?.canUndo && !isReadOnly && (
        <button type="button" onClick={onUndo}>
          {t('edit.undo')}
        </button>
      )}
    </div>
  );
}
