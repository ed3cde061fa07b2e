import { limits } from '../domain/lesson';
import { duplicateStep, moveStep, removeStep } from '../domain/lessonEdit';
import { t } from '../i18n/translate';
import { goToStep } from '../state/actions';
import { editSteps } from '../state/ownLessons';
import { useAtlasStore } from '../state/useAtlas';
import type { StepProps } from './StepForm';
import styles from './StepForm.module.css';
import { keepOn, showStepField } from './stepFocus';

/** Moves, duplicates and deletes the open step; the focus stays at it, and what was done is said. */
export function StepTools({ lesson, step, at, onSay }: StepProps) {
  const store = useAtlasStore();
  const { steps } = lesson;
  const move = (to: number, control: string) => () => {
    keepOn(control, () => editSteps(store, moveStep(at, to)));
    onSay({ text: t('edit.step.moved', { step: to + 1, steps: steps.length }), canUndo: false });
  };
  const duplicate = () => {
    showStepField(() => {
      editSteps(store, duplicateStep(at));
      goToStep(store, at + 2);
    });
    onSay({ text: t('edit.step.duplicated', { step: at + 2 }), canUndo: false });
  };
  const remove = () => {
    keepOn('head', () => editSteps(store, removeStep(at)));
    onSay({ text: t('edit.step.deleted', { heading: step.heading }), canUndo: true });
  };
  return (
    <div className={styles.tools}>
      <button type="button" data-control="up" disabled={at === 0} onClick={move(at - 1, 'up')}>
        {t('edit.up')}
      </button>
      <button
        type="button"
        data-control="down"
        disabled={at === steps.length - 1}
        onClick={move(at + 1, 'down')}
      >
        {t('edit.down')}
      </button>
      <button type="button" disabled={steps.length >= limits.steps} onClick={duplicate}>
        {t('edit.duplicate')}
      </button>
      <button type="button" disabled={steps.length === 1} onClick={remove}>
        {t('edit.delete')}
      </button>
    </div>
  );
}
