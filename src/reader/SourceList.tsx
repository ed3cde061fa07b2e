import { useId } from 'react';
import { Reference } from '../citations/Reference';
import { sourceMark } from '../citations/sourceMark';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import styles from './List.module.css';
import { Naming } from './Naming';
import { ArticleLink } from './RecordLink';
import sourceStyles from './SourceList.module.css';

/** The references, numbered and coloured as the footnotes are. */
export function SourceList() {
  const sources = useAtlas(({ document }) => document.dataset.sources);
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading} data-section="sources" tabIndex={-1}>
        {t('reader.sources')}
      </h2>
      <ol className={sourceStyles.list} aria-label={t('reader.sources')}>
        {sources.map((source) => {
          const { number, hue } = sourceMark(sources, source.id);
          return (
            <li key={source.id} className={`${sourceStyles.source} ${sourceStyles[hue]}`}>
              <span className={sourceStyles.number}>{number}</span>
              <div>
                <Reference source={source} />
                <p className={sourceStyles.open}>
                  <ArticleLink source={source.id}>
                    {t('article.open', { paragraphs: source.custom.paragraphs })}
                  </ArticleLink>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      <Naming />
    </section>
  );
}
