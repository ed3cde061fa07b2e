import { CitationCard } from '../citations/CitationCard';
import { CopyCitation } from '../citations/CopyCitation';
import { Reference } from '../citations/Reference';
import { sourceMark } from '../citations/sourceMark';
import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { t } from '../i18n/translate';
import styles from './ReadingColumn.module.css';

interface Props {
  readonly event: AtlasEvent;
  readonly dataset: Dataset;
}

/** The passages an event rests on, under the reference of their article. */
export function Passages({ event, dataset }: Props) {
  const { citations } = event;
  const cited = dataset.sources.filter(({ id }) => citations.some(({ source }) => source === id));
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('reader.passages', { count: citations.length })}</h2>
      {cited.map((source) => {
        const mark = sourceMark(dataset.sources, source.id);
        const passages = citations.filter((citation) => citation.source === source.id);
        return (
          <div key={source.id}>
            <h3 className={styles.article}>
              <span className={styles[mark.hue]}>{mark.number}</span> <Reference source={source} />
            </h3>
            <ul className={styles.cards}>
              {passages.map((citation) => (
                <li key={`${citation.paragraph} ${citation.quote}`}>
                  <CitationCard citation={citation} event={event} source={source} isBrief />
                </li>
              ))}
            </ul>
            <CopyCitation
              source={source}
              paragraphs={passages.map(({ paragraph }) => paragraph)}
              event={event.id}
            />
          </div>
        );
      })}
    </section>
  );
}
