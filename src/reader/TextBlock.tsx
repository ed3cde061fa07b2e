import { Fragment, memo, useId, useState } from 'react';
import { CitationCard } from '../citations/CitationCard';
import { Footnote } from '../citations/Footnote';
import { PassageLink } from '../citations/passageLink';
import { sourceMark } from '../citations/sourceMark';
import type { Block } from '../domain/anchor';
import type { PlaceId } from '../domain/identifier';
import type { Paragraph } from '../domain/paragraph';
import type { Source } from '../domain/source';
import { useAtlas } from '../state/useAtlas';
import styles from './ArticleText.module.css';
import { EventLink, PlaceLink } from './RecordLink';
import type { NumberedQuote, TextPiece } from './textPieces';

interface Props {
  readonly block: Block;
  readonly pieces: readonly TextPiece[];
  readonly paragraph: Paragraph | null;
  readonly source: Source;
  /** The ids of the places here that the map lights, joined by blanks. */
  readonly lit: string;
  /** The address names this paragraph. */
  readonly isWanted: boolean;
  readonly onLight: (places: readonly PlaceId[]) => void;
}

/** Keeps a footnote on the line of its word, and the stop after it there too. */
const WORD_JOINER = '\u2060';

/** A paragraph of a text with its number and its marks, or a line between the paragraphs. */
export const TextBlock = memo(TextBlockShown, (before, now) =>
  (['block', 'pieces', 'paragraph', 'source', 'lit', 'isWanted'] as const).every(
    (name) => before[name] === now[name],
  ),
);

function TextBlockShown({ block, pieces, paragraph, source, lit, isWanted, onLight }: Props) {
  const [open, setOpen] = useState<NumberedQuote | null>(null);
  const card = useId();
  const sources = useAtlas(({ document }) => document.dataset.sources);
  const mark = sourceMark(sources, source.id);
  if (!paragraph) return <LineBetween text={block.text} source={source} />;
  const isLit = (place: PlaceId) => lit.split(' ').includes(place);
  return (
    <div
      className={`${styles.paragraph} ${lit ? styles.litParagraph : ''}`}
      data-paragraph={paragraph.number}
      data-arrive={isWanted || undefined}
      ref={isWanted ? arrive : undefined}
      tabIndex={isWanted ? -1 : undefined}
      onPointerEnter={() => onLight(paragraph.places)}
    >
      <span className={styles.number} aria-hidden="true">
        {paragraph.number}
      </span>
      <p className={styles.words}>
        {pieces.map((piece) => (
          <Fragment key={piece.start}>
            <Piece
              piece={piece}
              isLit={piece.mention !== null && isLit(piece.mention.place)}
              onLight={onLight}
            />
            {piece.ends.map((quote) => (
              <Fragment key={quote.number}>
                {WORD_JOINER}
                <Footnote
                  citation={quote.cited.citation}
                  source={source}
                  mark={mark}
                  label={`${quote.number}`}
                  card={card}
                  isOpen={open?.number === quote.number}
                  onToggle={() => setOpen(open?.number === quote.number ? null : quote)}
                />
                {WORD_JOINER}
              </Fragment>
            ))}
          </Fragment>
        ))}
      </p>
      {open && <QuoteCard id={card} quote={open} source={source} />}
    </div>
  );
}

const arrive = (block: HTMLElement | null) => block?.scrollIntoView({ block: 'start' });

function LineBetween({ text, source }: { readonly text: string; readonly source: Source }) {
  const isHeading = source.custom.sections.some(({ title }) => title === text);
  // The page's own heading says it already.
  if (text === source.title) return null;
  return isHeading ? (
    <h2 className={styles.heading}>{text}</h2>
  ) : (
    <p className={styles.between}>{text}</p>
  );
}

interface PieceProps {
  readonly piece: TextPiece;
  readonly isLit: boolean;
  readonly onLight: (places: readonly PlaceId[]) => void;
}

function Piece({ piece: { text, start, mention, isQuoted }, isLit, onLight }: PieceProps) {
  const quoted = isQuoted ? styles.quoted : '';
  if (!mention) return isQuoted ? <mark className={quoted}>{text}</mark> : text;
  const { place, paragraph } = mention;
  return (
    <PlaceLink
      place={place}
      at={`${paragraph} ${start}`}
      className={`${styles.name} ${quoted} ${isLit ? styles.lit : ''}`}
      onLight={(isOn) => onLight(isOn ? [place] : [])}
    >
      {text}
    </PlaceLink>
  );
}

interface QuoteCardProps {
  readonly id: string;
  readonly quote: NumberedQuote;
  readonly source: Source;
}

/** The event that rests on a quote, and what the article says of it in its own way. */
function QuoteCard({ id, quote: { number, cited }, source }: QuoteCardProps) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const { event, citation } = cited;
  return (
    <div id={id} className={styles.card} lang={language}>
      <p>
        <EventLink event={event.id} at={`quote ${number}`}>
          <bdi lang={dataset.manifest.language}>{event.title}</bdi>
        </EventLink>
      </p>
      <PassageLink value={unsaid}>
        <CitationCard citation={citation} event={event} source={source} isBrief />
      </PassageLink>
    </div>
  );
}

/** The card stands under its paragraph. */
const unsaid = () => null;
