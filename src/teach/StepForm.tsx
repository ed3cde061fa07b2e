import { type Lesson, limits, type Step } from '../domain/lesson';
import { ask, type Written, writeStep } from '../domain/lessonEdit';
import { t } from '../i18n/translate';
import { edit } from '../state/ownLessons';
import { useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import type { Said } from './EditorSheet';
import { HidesChoice } from './HidesChoice';
import { MinutesField } from './MinutesField';
import { QuestionForm } from './QuestionForm';
import styles from './StepForm.module.css';
import { StepTools } from './StepTools';
import { StepView } from './StepView';
import { TextField } from './TextField';

export interface StepProps {
  readonly lesson: Lesson;
  readonly step: Step;
  /** Its place, from 0. */
  readonly at: number;
  readonly isReadOnly: boolean;
  readonly onSay: (said: Said | null) => void;
}

/** Everything of one step. */
export function StepForm(props: StepProps) {
  const { lesson, step, at, isReadOnly } = props;
  const store = useAtlasStore();
  const write = (part: Partial<Written>, field: string) =>
    edit(store, writeStep(at, part), `${at} ${field}`);
  const text = { lang: lesson.language, isReadOnly };
  return (
    <div className={`${styles.form} ${button.framed}`}>
      {!isReadOnly && <StepTools {...props} />}
      <StepView at={at} isReadOnly={isReadOnly} />
      <TextField
        {...text}
        label={t('edit.step.heading')}
        name="heading"
        value={step.heading}
        most={limits.heading}
        whenEmpty={t('edit.step.heading.empty')}
        onWrite={(heading) => write({ heading }, 'heading')}
      />
      <TextField
        {...text}
        label={t('edit.step.text')}
        rows={3}
        value={step.text}
        most={limits.text}
        onWrite={(words) => write({ text: words }, 'text')}
      />
      <TextField
        {...text}
        label={t('lesson.notes')}
        rows={2}
        value={step.notes}
        most={limits.notes}
        onWrite={(notes) => write({ notes }, 'notes')}
      />
      <MinutesField
        minutes={step.minutes}
        isReadOnly={isReadOnly}
        onWrite={(minutes) => write({ minutes }, 'minutes')}
      />
      <HidesChoice step={step} at={at} isReadOnly={isReadOnly} />
      <QuestionForm
        key={at}
        question={step.question ?? null}
        name={String(at)}
        language={lesson.language}
        isReadOnly={isReadOnly}
        onAsk={(question, field) => edit(store, ask(at, question), field)}
      />
    </div>
  );
}
