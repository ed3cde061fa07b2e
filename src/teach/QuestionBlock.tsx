import '../i18n/classroom';
import { type Asked, isAnswered } from '../domain/answer';
import { type Form, forms, paragraphsIn, type Question } from '../domain/lesson';
import { QUESTION_POINTS, scoreOf } from '../domain/questionScore';
import { t } from '../i18n/translate';
import { answer, askAgain, reveal, selectAsked } from '../state/asked';
import { selectLesson } from '../state/lessonView';
import { arePagesFolded } from '../state/shownState';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { OpenQuestion } from './OpenQuestion';
import { OrderQuestion } from './OrderQuestion';
import { OwnTally } from './OwnTally';
import { PlaceQuestion } from './PlaceQuestion';
import styles from './QuestionBlock.module.css';
import { SourceQuestion } from './SourceQuestion';

interface Props {
  readonly question: Question;
  /** The number of its step, from 1. */
  readonly step: number;
  /** A teacher asks, waits and reveals; else a pupil answers alone, with points. */
  readonly isForClass: boolean;
}

/** A step's question: asked in one of two forms, answered, and its answer shown. */
export function QuestionBlock({ question, step, isForClass }: Props) {
  const store = useAtlasStore();
  const asked = useAtlas((state) => selectAsked(state, question, step));
  const language = useAtlas((state) => selectLesson(state)?.language);
  const isFolded = useAtlas(arePagesFolded);
  const change = (part: Partial<Asked>) => answer(store, step, { ...asked, ...part });
  return (
    <section
      className={`${styles.question} ${button.framed}`}
      aria-label={t('question.name')}
      data-question=""
    >
      <FormChoice asked={asked} onChoose={(form) => askAgain(store, question, step, form)} />
      <p className={styles.prompt} lang={language} dir="auto">
        {question.prompt[asked.form]}
      </p>
      {question.type === 'place' && <PlaceQuestion {...{ question, asked, step }} />}
      {question.type === 'order' && <OrderQuestion {...{ question, asked, onChange: change }} />}
      {question.type === 'source' && <SourceQuestion {...{ question, asked, onChange: change }} />}
      {question.type === 'open' && (
        <OpenQuestion {...{ question, asked, isForClass, onChange: change }} />
      )}
      <div aria-live="polite">
        {asked.isRevealed && <Shown {...{ question, asked, isForClass, language }} />}
      </div>
      <div className={styles.ways}>
        {(asked.isRevealed || (isForClass && isAnswered(asked.answer))) && (
          <button type="button" onClick={() => askAgain(store, question, step, asked.form)}>
            {t('question.again')}
          </button>
        )}
        {!asked.isRevealed && !isForClass && (
          <button
            type="button"
            className={button.main}
            disabled={!canCheck(asked)}
            onClick={() => reveal(store, question, step)}
          >
            {t(question.type === 'open' ? 'question.reveal' : 'question.check')}
          </button>
        )}
      </div>
      {!isForClass && <OwnTally />}
      {isFolded && !isForClass && <p className={styles.folded}>{t('question.folded')}</p>}
    </section>
  );
}

/** An order stands from the beginning, and may be right as it is. */
const canCheck = ({ answer: given }: Asked) => given.type === 'order' || isAnswered(given);

interface FormProps {
  readonly asked: Asked;
  readonly onChoose: (form: Form) => void;
}

function FormChoice({ asked, onChoose }: FormProps) {
  return (
    <fieldset className={styles.forms}>
      <legend>{t('question.name')}</legend>
      {forms.map((form) => (
        <button
          key={form}
          type="button"
          aria-pressed={form === asked.form}
          onClick={() => form !== asked.form && onChoose(form)}
        >
          {t(`question.form.${form}`)}
        </button>
      ))}
    </fieldset>
  );
}

interface ShownProps {
  readonly question: Question;
  readonly asked: Asked;
  readonly isForClass: boolean;
  readonly language: string | undefined;
}

/** What the pupil gets for it, and what a good answer says. */
function Shown({ question, asked, isForClass, language }: ShownProps) {
  const document = useAtlas((state) => state.document);
  const score = scoreOf(question, asked, document);
  const hasPoints = score.type !== 'open' && (!isForClass || isAnswered(asked.answer));
  return (
    <div>
      {hasPoints && (
        <p className={styles.points}>
          {t('question.points', { points: score.points, of: QUESTION_POINTS })}
        </p>
      )}
      <h3>{t('question.expected')}</h3>
      <div lang={language}>
        {paragraphsIn(question.answer).map((paragraph) => (
          <p key={paragraph} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
    </div>
  );
}
