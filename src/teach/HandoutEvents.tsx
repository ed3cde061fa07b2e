import type { AtlasEvent } from '../domain/event';
import { edtfInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { Basis } from '../reader/Basis';
import styles from './HandoutEvents.module.css';
import { inLanguage, type Printing } from './printing';
import { passagesOf } from './SourceAnswer';

interface Props {
  /** Those that stand on one page. */
  readonly events: readonly AtlasEvent[];
  readonly isExplained: boolean;
  readonly printing: Printing;
}

/** Events with their dates, how those are known, and the passages they rest on. */
export function HandoutEvents({ events, isExplained, printing: { dataset, language } }: Props) {
  const own = dataset.manifest.language;
  return (
    <table className={styles.events}>
      <thead>
        <tr>
          <th scope="col" className={styles.date}>
            {t('table.date')}
          </th>
          <th scope="col">{t('table.event')}</th>
          <th scope="col" className={styles.passage}>
            {t('handout.paragraph')}
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id} data-row="">
            <td className={styles.date}>
              {event.when ? (
                <>
                  <b>{edtfInWords(event.when.edtf, language)}</b>
                  <small>
                    {isExplained || event.when.basis === 'stated' ? (
                      <Basis when={event.when} datasetLanguage={own} />
                    ) : (
                      t('handout.workedOut')
                    )}
                  </small>
                </>
              ) : (
                <b>{t('date.undated')}</b>
              )}
            </td>
            <td>
              <span {...inLanguage(own)}>{event.title}</span>
              {event.attribution && (
                <small>
                  {t('citation.attribution')}: <bdi {...inLanguage(own)}>{event.attribution}</bdi>
                </small>
              )}
            </td>
            <td className={styles.passage}>{passagesOf(event, dataset.sources, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
