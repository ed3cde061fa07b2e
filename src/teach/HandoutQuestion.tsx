import type { ReactNode } from 'react';
import { paragraphsIn } from '../domain/lesson';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import styles from './HandoutQuestion.module.css';
import { OrderAnswer } from './OrderAnswer';
import { PlaceAnswer } from './PlaceAnswer';
import type { PrintedQuestion } from './printedQuestion';
import { inLanguage, type Printing } from './printing';
import { SourceAnswer } from './SourceAnswer';

interface Props {
  readonly question: PrintedQuestion;
  /** The lesson's language. */
  readonly language: string;
  readonly printing: Printing;
}

/** What is asked, in the form that was chosen. */
export function QuestionPrompt({ question: { number, prompt }, language, printing }: Props) {
  return (
    <div className={styles.prompt}>
      <h4>{t('handout.question', { number: numberInWords(number, printing.language) })}</h4>
      <p {...inLanguage(language)}>{prompt}</p>
    </div>
  );
}

/** The room to answer in, by the type of the question; in the key, with the solution. */
export function QuestionBody({ question, printing }: Omit<Props, 'language'>): ReactNode {
  switch (question.type) {
    case 'place':
      return <PlaceAnswer question={question} printing={printing} />;
    case 'order':
      return <OrderAnswer question={question} printing={printing} />;
    case 'source':
      return <SourceAnswer question={question} printing={printing} />;
    case 'open':
      return question.answer === null ? <Lines count={question.form === 'easier' ? 4 : 6} /> : null;
  }
}

/** What a good answer says; in the key alone. */
export function ExpectedAnswer({
  answer,
  language,
}: {
  readonly answer: string;
  readonly language: string;
}) {
  return (
    <div className={styles.answer}>
      <h5>{t('handout.answer')}</h5>
      <div {...inLanguage(language)}>
        {paragraphsIn(answer).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}

/** Lines to write on. */
function Lines({ count }: { readonly count: number }) {
  return (
    <div className={styles.lines}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
        <div key={at} />
      ))}
    </div>
  );
}
