import { lazy, Suspense } from 'react';
import { Reference } from '../citations/Reference';
import { sourceMark } from '../citations/sourceMark';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import styles from './ReadingColumn.module.css';

const ArticleBody = lazy(() =>
  import('./ArticleBody').then(({ ArticleBody }) => ({ default: ArticleBody })),
);

/** An article's page: its reference, and the article by its paragraphs. */
export function ArticlePage({ source }: { readonly source: Source }) {
  const sources = useAtlas(({ document }) => document.dataset.sources);
  const { number, hue } = sourceMark(sources, source.id);
  return (
    <article>
      <p className={styles.kind}>
        <b className={styles[hue]}>{number}</b> {t('article.kind')}
      </p>
      <h1 className={`${styles.title} ${styles.record}`} data-heading="" tabIndex={-1}>
        <bdi lang={source.language}>{source.title}</bdi>
      </h1>
      <p className={styles.lead}>
        <Reference source={source} />
      </p>
      <Suspense>
        <ArticleBody key={source.id} source={source} />
      </Suspense>
    </article>
  );
}
