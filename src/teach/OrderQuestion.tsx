import { dateKnown } from '../citations/dateKnown';
import type { Asked } from '../domain/answer';
import { inTime } from '../domain/eventOrder';
import type { QuestionOf } from '../domain/lesson';
import { scoreOf } from '../domain/questionScore';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import { OrderList } from './OrderList';
import styles from './OrderQuestion.module.css';

interface Props {
  readonly question: QuestionOf<'order'>;
  readonly asked: Asked;
  readonly onChange: (part: Partial<Asked>) => void;
}

/** Events to bring into the order of time; then their dates, and how each is known. */
export function OrderQuestion({ question, asked, onChange }: Props) {
  const dataset = useAtlas(({ document }) => document.dataset);
  if (asked.answer.type !== 'order') return null;
  const events = asked.answer.events.flatMap((id) => dataset.eventById.get(id) ?? []);
  if (asked.isRevealed) return <OrderShown question={question} asked={asked} />;
  return (
    <>
      <p className={styles.how}>{t('question.order.how')}</p>
      <OrderList
        entries={events.map(({ id, title }) => ({ id, title }))}
        language={dataset.manifest.language}
        fixed={asked.form === 'easier' ? 1 : 0}
        onOrder={(ids) =>
          onChange({
            answer: { type: 'order', events: ids as typeof question.events, isTouched: true },
          })
        }
      />
    </>
  );
}

function OrderShown({ question, asked }: Pick<Props, 'question' | 'asked'>) {
  const document = useAtlas((state) => state.document);
  const language = useAtlas(({ view }) => view.language);
  const { dataset } = document;
  const score = scoreOf(question, asked, document);
  const events = inTime(question.events.flatMap((id) => dataset.eventById.get(id) ?? []));
  const own = dataset.manifest.language;
  return (
    <>
      {score.type === 'order' && score.pairs.of > 0 && (
        <p className={styles.pairs}>{t('question.order.pairs', { ...score.pairs })}</p>
      )}
      <ol className={styles.shown}>
        {events.map((event) => (
          <li key={event.id}>
            <b lang={own}>
              <bdi>{event.title}</bdi>
            </b>
            <span lang={own}>{dateKnown(event.when, language)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
