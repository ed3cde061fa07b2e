import { memo, useId } from 'react';
import type { Paragraph } from '../domain/paragraph';
import type { Source } from '../domain/source';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { lightPlaces } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { KindMark } from '../ui/KindMark';
import styles from './ArticleStrip.module.css';
import { ParagraphPassage } from './ParagraphPassage';
import { ParagraphPicture } from './ParagraphPicture';

interface Props {
  readonly paragraph: Paragraph;
  readonly source: Source;
  /** The Tab key stops at this one of all blocks. */
  readonly isStop: boolean;
  readonly isOpen: boolean;
  readonly isLit: boolean;
  readonly onStop: (number: number) => void;
  readonly onToggle: (number: number) => void;
}

/** A paragraph in the strip; it opens to the places and events that it carries. */
export const ParagraphBlock = memo(
  function ParagraphBlock(props: Props) {
    const { paragraph, source, isStop, isOpen, isLit, onStop, onToggle } = props;
    const { number, places, cited } = paragraph;
    const store = useAtlasStore();
    const language = useAtlas(({ view }) => view.language);
    const passage = useId();
    const events = [...new Set(cited.map(({ event }) => event))];
    const light = () => lightPlaces(store, places, 'page');
    return (
      <>
        <button
          type="button"
          className={`${styles.block} ${isLit ? styles.lit : ''}`}
          data-block=""
          data-arrive={isOpen || undefined}
          tabIndex={isStop ? 0 : -1}
          aria-label={t('article.block', {
            paragraph: number,
            places: places.length,
            events: events.length,
          })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? passage : undefined}
          onPointerEnter={light}
          onFocus={() => {
            onStop(number);
            light();
          }}
          onBlur={() => lightPlaces(store, [], 'page')}
          onClick={() => onToggle(number)}
        >
          <span className={styles.number}>{numberInWords(number, language)}</span>
          <ParagraphPicture paragraph={paragraph} />
          <span className={styles.marks}>
            {events.map(({ id, kind }) => (
              <KindMark key={id} kind={kind} />
            ))}
          </span>
        </button>
        {isOpen && (
          <div id={passage} className={styles.passage}>
            <ParagraphPassage paragraph={paragraph} source={source} />
          </div>
        )}
      </>
    );
  },
  (before, now) =>
    before.paragraph === now.paragraph &&
    before.isStop === now.isStop &&
    before.isOpen === now.isOpen &&
    before.isLit === now.isLit,
);
