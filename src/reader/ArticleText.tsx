import { useCallback, useMemo, useState } from 'react';
import { sourceMark } from '../citations/sourceMark';
import type { PlaceId } from '../domain/identifier';
import { type Paragraph, paragraphsOf } from '../domain/paragraph';
import type { Source } from '../domain/source';
import type { Copy } from '../formats/readCopy';
import { t } from '../i18n/translate';
import { lightPlaces, readPlaces } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './ArticleText.module.css';
import { followReading } from './followReading';
import { TextBlock } from './TextBlock';
import { piecesOf } from './textPieces';

interface Props {
  readonly source: Source;
  readonly copy: Copy;
}

/**
 * An article's words beside the map: names lead to their places, cited passages have their footnote.
 * What is pointed to here is lit on the map, and the other way round; the map follows if asked to.
 */
export function ArticleText({ source, copy }: Props) {
  const store = useAtlasStore();
  const dataset = useAtlas(({ document }) => document.dataset);
  const wanted = useAtlas(({ view }) => view.paragraph);
  const lit = useAtlas((state) => state.lit);
  const [isFollowed, setFollowed] = useState(false);
  const pieces = useMemo(() => piecesOf(copy.text), [copy]);
  const outline = useMemo(
    () => new Map(paragraphsOf(dataset, source).map((one) => [one.number, one])),
    [dataset, source],
  );
  const follow = useCallback(
    (text: HTMLDivElement) => {
      if (!isFollowed) return undefined;
      const stop = followReading(text, (paragraph) => {
        const places = outline.get(paragraph)?.places ?? [];
        lightPlaces(store, places, 'page');
        if (places.length > 0) readPlaces(store, places);
      });
      return () => {
        stop();
        readPlaces(store, []);
      };
    },
    [isFollowed, outline, store],
  );
  const litHere = (paragraph: Paragraph | undefined): string =>
    lit.by === 'map'
      ? lit.places.filter((place) => paragraph?.places.includes(place)).join(' ')
      : '';
  const light = (places: readonly PlaceId[]) => lightPlaces(store, places, 'page');
  const { hue } = sourceMark(dataset.sources, source.id);
  return (
    <>
      <label className={styles.follow}>
        <input
          type="checkbox"
          checked={isFollowed}
          onChange={({ currentTarget }) => setFollowed(currentTarget.checked)}
        />
        {t('article.follow')}
      </label>
      <div
        ref={follow}
        className={`${styles.text} ${styles[hue]}`}
        lang={source.language}
        dir="auto"
        data-reading=""
        onPointerLeave={() => light([])}
      >
        {copy.text.blocks.map((block, row) => (
          <TextBlock
            // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
            key={row}
            block={block}
            pieces={pieces[row] ?? []}
            paragraph={block.paragraph === null ? null : (outline.get(block.paragraph) ?? null)}
            source={source}
            lit={litHere(outline.get(block.paragraph ?? 0))}
            isWanted={block.paragraph !== null && block.paragraph === wanted}
            onLight={light}
          />
        ))}
      </div>
    </>
  );
}
