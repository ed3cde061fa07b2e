import type { Asked } from '../domain/answer';
import type { QuestionOf } from '../domain/lesson';
import { t } from '../i18n/translate';
import styles from './OpenQuestion.module.css';

interface Props {
  readonly question: QuestionOf<'open'>;
  readonly asked: Asked;
  readonly isForClass: boolean;
  readonly onChange: (part: Partial<Asked>) => void;
}

/** A field to write in; a class answers aloud. */
export function OpenQuestion({ asked: { answer, isRevealed }, isForClass, onChange }: Props) {
  if (isForClass || answer.type !== 'open') return null;
  return (
    <label className={styles.answer}>
      <span>{t('question.open.answer')}</span>
      <textarea
        rows={5}
        dir="auto"
        maxLength={5000}
        readOnly={isRevealed}
        value={answer.words}
        onChange={({ target }) => onChange({ answer: { type: 'open', words: target.value } })}
      />
    </label>
  );
}
