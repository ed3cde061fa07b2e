import { use, useCallback, useState } from 'react';
import { paragraphsOf } from '../domain/paragraph';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';
import { lightPlaces } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './ArticleBody.module.css';
import { ArticleStrip } from './ArticleStrip';
import { ArticleText } from './ArticleText';
import { CopyForm } from './CopyForm';
import { CopyStatus } from './CopyStatus';
import { includedText } from './includedText';

const ways = ['text', 'strip'] as const;

/**
 * What follows an article's reference: its words, where the dataset holds them or the reader has
 * opened a copy, and the strip of its paragraphs.
 */
export function ArticleBody({ source }: { readonly source: Source }) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const own = useAtlas(({ copies }) => copies.get(source.id)) ?? null;
  const included = use(includedText(dataset, source));
  const store = useAtlasStore();
  /** What is pointed to here goes dark when the page is left. */
  const darken = useCallback((_: HTMLDivElement) => () => lightPlaces(store, [], 'page'), [store]);
  const [way, setWay] = useState<(typeof ways)[number]>('text');
  const copy = own ?? included;
  const strip = <ArticleStrip source={source} paragraphs={paragraphsOf(dataset, source)} />;
  if (!copy)
    return (
      <div ref={darken}>
        <CopyForm source={source} />
        {strip}
      </div>
    );
  return (
    <div ref={darken}>
      {own && <CopyStatus source={source} copy={own} />}
      <fieldset className={styles.ways} aria-label={t('article.show')}>
        {ways.map((one) => (
          <button key={one} type="button" aria-pressed={way === one} onClick={() => setWay(one)}>
            {t(`article.show.${one}`)}
          </button>
        ))}
      </fieldset>
      {way === 'text' ? <ArticleText source={source} copy={copy} /> : strip}
    </div>
  );
}
