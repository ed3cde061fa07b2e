import { type KeyboardEvent, useCallback, useId, useState } from 'react';
import { sourceMark } from '../citations/sourceMark';
import type { Paragraph } from '../domain/paragraph';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';
import { lightPlaces, openParagraph } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './ArticleStrip.module.css';
import { ParagraphBlock } from './ParagraphBlock';
import page from './ReadingColumn.module.css';

interface Props {
  readonly source: Source;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * An article without its words: one block a paragraph, under the headings of its sections. It is one
 * stop of the Tab key; the arrows go from block to block. A block and the map light each other.
 */
export function ArticleStrip({ source, paragraphs }: Props) {
  const store = useAtlasStore();
  const sources = useAtlas(({ document }) => document.dataset.sources);
  const open = useAtlas(({ view }) => view.paragraph);
  const lit = useAtlas((state) => state.lit);
  const [current, setCurrent] = useState(open ?? 1);
  const [wanted] = useState(open);
  const heading = useId();
  const { hue } = sourceMark(sources, source.id);
  const arrive = useCallback((block: HTMLElement | null) => {
    block?.scrollIntoView({ block: 'start' });
  }, []);
  const isLit = ({ places }: Paragraph) =>
    lit.by === 'map' && places.some((place) => lit.places.includes(place));
  return (
    <section className={page.section} aria-labelledby={heading}>
      <h2 id={heading} className={page.heading}>
        {t('article.strip')}
      </h2>
      <p className={page.hint}>{t('article.hint')}</p>
      <ol
        className={`${styles.strip} ${styles[hue]}`}
        aria-label={t('article.strip')}
        onKeyDown={(event) => moveFocus(event)}
        onPointerLeave={() => lightPlaces(store, [], 'page')}
      >
        {paragraphs.map((paragraph) => (
          <li
            key={paragraph.number}
            className={styles.paragraph}
            ref={paragraph.number === wanted ? arrive : undefined}
          >
            {paragraph.opens && (
              <h3 className={styles.heading}>
                <bdi lang={source.language}>{paragraph.opens}</bdi>
              </h3>
            )}
            <ParagraphBlock
              paragraph={paragraph}
              source={source}
              isStop={paragraph.number === current}
              isOpen={paragraph.number === open}
              isLit={isLit(paragraph)}
              onStop={setCurrent}
              onToggle={(number) => openParagraph(store, number === open ? null : number)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** From block to block by the arrows, Home and End. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const blocks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-block]')];
  const at = blocks.indexOf(event.target as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  blocks[step(at, blocks.length - 1)]?.focus();
}
