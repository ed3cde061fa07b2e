import { useId } from 'react';
import { limits, type Question } from '../domain/lesson';
import { faultsOfQuestion } from '../formats/lessonV1';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import { AskedList } from './AskedList';
import fields from './Fields.module.css';
import { asType, questionTypes } from './questionType';
import styles from './StepForm.module.css';
import { TextField } from './TextField';

interface Props {
  readonly question: Question | null;
  /** Names the step in the history. */
  readonly name: string;
  readonly language: string;
  readonly isReadOnly: boolean;
  readonly onAsk: (question: Question | null, field: string | null) => void;
}

/** The question of a step, and at once what is wrong with it. */
export function QuestionForm({ question, name, language, isReadOnly, onAsk }: Props) {
  const choice = useId();
  const text = { lang: language, isReadOnly };
  return (
    <div className={styles.question}>
      <div className={fields.field}>
        <label htmlFor={choice}>{t('edit.question')}</label>
        <select
          id={choice}
          value={question?.type ?? 'none'}
          disabled={isReadOnly}
          onChange={({ target }) => onAsk(asType(question, target.value), null)}
        >
          <option value="none">{t('edit.question.none')}</option>
          {questionTypes.map((type) => (
            <option key={type} value={type}>
              {t(`edit.question.${type}`)}
            </option>
          ))}
        </select>
      </div>
      {question && (
        <>
          {question.type !== 'open' && (
            <AskedList
              question={question}
              isReadOnly={isReadOnly}
              onAsk={(next) => onAsk(next, null)}
            />
          )}
          {(['easier', 'harder'] as const).map((form) => (
            <TextField
              {...text}
              key={form}
              label={t(`edit.prompt.${form}`)}
              rows={2}
              value={question.prompt[form]}
              most={limits.prompt}
              onWrite={(words) =>
                onAsk(
                  { ...question, prompt: { ...question.prompt, [form]: words } },
                  `${name} ${form}`,
                )
              }
            />
          ))}
          <TextField
            {...text}
            label={t('edit.answer')}
            rows={2}
            value={question.answer}
            most={limits.answer}
            onWrite={(answer) => onAsk({ ...question, answer }, `${name} answer`)}
          />
          <Faults question={question} />
        </>
      )}
    </div>
  );
}

/** What is missing is told in the reader's language; what the parser finds, in its own words. */
function Faults({ question }: { readonly question: Question }) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const missing = missingIn(question);
  const faults = faultsOfQuestion(question, dataset);
  return (
    <div role="status">
      {(missing.length > 0 || faults.length > 0) && (
        <div className={`${fields.fault} ${styles.faults}`}>
          <p>{t('edit.fault')}</p>
          <ul>
            {missing.map((what) => (
              <li key={what}>{t(`edit.fault.${what}`)}</li>
            ))}
            {faults.map(({ reason, remedy }) => (
              <li key={reason} lang="en" dir="ltr">
                {reason}; {remedy}.
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type Missing = 'places' | 'order' | 'events' | 'prompt' | 'answer';

function missingIn(question: Question): readonly Missing[] {
  const { easier, harder } = question.prompt;
  const asked: readonly Missing[] =
    question.type === 'place' && question.places.length === 0
      ? ['places']
      : question.type === 'order' && question.events.length < 2
        ? ['order']
        : question.type === 'source' && question.events.length === 0
          ? ['events']
          : [];
  return [
    ...asked,
    ...(easier && harder ? [] : (['prompt'] as const)),
    ...(question.answer ? [] : (['answer'] as const)),
  ];
}
