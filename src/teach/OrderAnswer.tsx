import { dateKnown } from '../citations/dateKnown';
import type { AtlasEvent } from '../domain/event';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import styles from './HandoutQuestion.module.css';
import type { PrintedQuestion } from './printedQuestion';
import { inLanguage, type Printing } from './printing';

interface Props {
  readonly question: Extract<PrintedQuestion, { readonly type: 'order' }>;
  readonly printing: Printing;
}

/** The events in no order, each with a box for its number; in the key in the order of time, with dates. */
export function OrderAnswer({ question: { events, first, solution }, printing }: Props) {
  const { language, dataset } = printing;
  const numberOf = (event: AtlasEvent, at: number) =>
    solution ? at + 1 : event === first ? 1 : null;
  return (
    <>
      <p className={styles.how}>{t('handout.order')}</p>
      <ul className={styles.order}>
        {(solution ?? events).map((event, at) => {
          const number = numberOf(event, at);
          return (
            <li key={event.id}>
              <span className={styles.box}>{number && numberInWords(number, language)}</span>
              <span>
                <bdi {...inLanguage(dataset.manifest.language)}>{event.title}</bdi>{' '}
                {solution && <small>{dateKnown(event.when, language)}</small>}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
