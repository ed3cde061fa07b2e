import { type PointerEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Lesson } from '../domain/lesson';
import { moveStep } from '../domain/lessonEdit';
import { numberInWords } from '../i18n/numbers';
import { spoken, t } from '../i18n/translate';
import { goToStep } from '../state/actions';
import { selectStepNumber } from '../state/lessonView';
import { editSteps } from '../state/ownLessons';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { dragStep } from './dragStep';
import type { Said } from './EditorSheet';
import { StepForm } from './StepForm';
import styles from './StepRows.module.css';
import { keepOn } from './stepFocus';

interface Props {
  readonly lesson: Lesson;
  readonly isReadOnly: boolean;
  readonly onSay: (said: Said | null) => void;
}

/** The steps in order; the open one unfolds to be written, and the map shows it. A row is dragged by its grip. */
export function StepRows({ lesson, isReadOnly, onSay }: Props) {
  const store = useAtlasStore();
  const list = useRef<HTMLOListElement>(null);
  const number = useAtlas(selectStepNumber);
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const { steps, language } = lesson;
  const hold = (from: number) => (press: PointerEvent) => {
    if (list.current)
      dragStep(press.nativeEvent, list.current, from, {
        onOver: (to) => flushSync(() => setDrag(to === null ? null : { from, to })),
        onDrop: (to) => {
          editSteps(store, moveStep(from, to));
          onSay({
            text: t('edit.step.moved', { step: to + 1, steps: steps.length }),
            canUndo: true,
          });
        },
      });
  };
  return (
    <ol
      ref={list}
      className={styles.steps}
      aria-label={t('edit.steps')}
      data-dragging={drag ? '' : undefined}
    >
      {steps.map((step, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list
          key={at}
          className={styles.step}
          data-current={at + 1 === number ? '' : undefined}
          data-dragged={drag?.from === at ? '' : undefined}
          data-drop={dropAt(drag, at)}
        >
          <div className={styles.row} data-head="">
            {!isReadOnly && (
              <span
                className={styles.grip}
                title={t('edit.step.drag')}
                aria-hidden="true"
                onPointerDown={hold(at)}
              />
            )}
            <button
              type="button"
              className={styles.head}
              data-control="head"
              aria-current={at + 1 === number ? 'step' : undefined}
              onClick={() => keepOn('head', () => goToStep(store, at + 1))}
            >
              <span className={styles.number}>{numberInWords(at + 1, spoken())}</span>
              <span className={styles.heading}>
                <bdi lang={language}>{step.heading}</bdi>
              </span>
              <span className={styles.size}>
                {step.question && <span>{t('edit.question.short')}</span>}
                <span>{t('lesson.minutes', { minutes: step.minutes })}</span>
              </span>
            </button>
          </div>
          {at + 1 === number && <StepForm {...{ lesson, step, at, isReadOnly, onSay }} />}
        </li>
      ))}
    </ol>
  );
}

/** On which side of a row the one that is dragged would come to lie. */
function dropAt(drag: { readonly from: number; readonly to: number } | null, at: number) {
  if (!drag || drag.from === drag.to || drag.to !== at) return undefined;
  return drag.to < drag.from ? 'before' : 'after';
}
