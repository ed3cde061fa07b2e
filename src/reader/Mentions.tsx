import { sourceMark } from '../citations/sourceMark';
import type { Dataset } from '../domain/dataset';
import type { Place } from '../domain/place';
import { listInWords } from '../i18n/lists';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { mentionsOfPlace } from './mentionsOfPlace';
import styles from './ReadingColumn.module.css';
import { ArticleLink } from './RecordLink';

interface Props {
  readonly place: Place;
  readonly dataset: Dataset;
  readonly language: string;
}

/** Every paragraph that names a place, with what is quoted from it; each leads to its article. */
export function Mentions({ place, dataset, language }: Props) {
  const articles = mentionsOfPlace(dataset, place.id);
  const count = articles.reduce((sum, article) => sum + article.count, 0);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('reader.mentions', { count })}</h2>
      {articles.map(({ source, paragraphs }) => {
        const { number, hue } = sourceMark(dataset.sources, source.id);
        return (
          <div key={source.id}>
            <h3 className={styles.article}>
              <span className={styles[hue]}>{number}</span>{' '}
              <bdi lang={source.language}>{source.title}</bdi>
            </h3>
            <ul className={styles.mentions}>
              {paragraphs.map(({ paragraph, names, quotes }) => (
                <li key={paragraph}>
                  <ArticleLink source={source.id} paragraph={paragraph}>
                    {t('reader.mention', {
                      paragraph: numberInWords(paragraph, language),
                      names: listInWords(names, language),
                    })}
                  </ArticleLink>
                  {quotes.map((quote) => (
                    <blockquote key={quote}>
                      <bdi lang={source.language}>{t('citation.quote', { quote })}</bdi>
                    </blockquote>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
