import type { AtlasEvent } from '../domain/event';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';
import { footnoteLabels } from './sourceMark';
import styles from './WrittenPassages.module.css';

interface Props {
  readonly event: AtlasEvent;
  readonly sources: readonly Source[];
}

/** The passages of a claim, written out; the numbers are those of the list of sources. */
export function WrittenPassages({ event, sources }: Props) {
  const labels = footnoteLabels(event.citations, sources);
  return (
    <ul className={styles.passages}>
      {event.citations.map(({ source, paragraph, quote }, at) => (
        <li key={`${source} ${paragraph} ${quote}`}>
          {labels[at]}
          {t('citation.printed', { paragraph })}:{' '}
          <q lang={sources.find(({ id }) => id === source)?.language}>{quote}</q>
        </li>
      ))}
    </ul>
  );
}
