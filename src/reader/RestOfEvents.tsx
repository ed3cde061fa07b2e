import { WrittenPassages } from '../citations/WrittenPassages';
import type { Dataset } from '../domain/dataset';
import type { Selection } from '../domain/filter';
import { t } from '../i18n/translate';
import { chronicleOf } from './chronicle';
import { EventDate } from './EventDate';
import rowStyles from './EventRow.module.css';
import styles from './List.module.css';
import { EventLink } from './RecordLink';
import whole from './RowTitle.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly drawn: number;
}

/** The events beyond the rows drawn at first, for a page without scripts: stands in a `<noscript>`. */
export function RestOfEvents({ dataset, selection, drawn }: Props) {
  const rest = chronicleOf(dataset, selection).slice(drawn);
  return (
    <ol className={styles.list} start={drawn + 1}>
      {rest.map(({ event, year, opensYear }) => (
        <li key={event.id}>
          {opensYear && <h3 className={styles.group}>{year ?? t('reader.undated')}</h3>}
          <div className={rowStyles.row}>
            <p className={rowStyles.date}>
              <EventDate event={event} />
            </p>
            <span />
            <div className={rowStyles.claim}>
              <EventLink event={event.id} className={whole.title}>
                <bdi lang={dataset.manifest.language}>{event.title}</bdi>
              </EventLink>
              <WrittenPassages event={event} sources={dataset.sources} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
