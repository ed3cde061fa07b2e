import type { Paragraph } from '../domain/paragraph';
import styles from './ArticleStrip.module.css';

/** Signs in a line of the miniature, and a line's height in pixels. */
const WIDTH = 66;
const PITCH = 6;
const STROKE = 3;

interface Stroke {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The strokes of a stretch of text, one on each line that it touches. */
export function strokesOf(start: number, end: number): readonly Stroke[] {
  const first = Math.floor(start / WIDTH);
  const lines = Math.max(1, Math.ceil(end / WIDTH) - first);
  return Array.from({ length: lines }, (_, at) => {
    const line = first + at;
    return {
      line,
      from: Math.max(start - line * WIDTH, 0),
      to: Math.min(end - line * WIDTH, WIDTH),
    };
  });
}

/** A paragraph seen from so far that its lines are strokes; its place names are darker ones. */
export function ParagraphPicture({ paragraph }: { readonly paragraph: Paragraph }) {
  const { length, mentions } = paragraph;
  const lines = strokesOf(0, length);
  return (
    <svg
      className={styles.picture}
      height={lines.length * PITCH}
      viewBox={`0 0 ${WIDTH} ${lines.length * PITCH}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map((stroke) => (
        <rect key={stroke.line} className={styles.words} {...boxOf(stroke)} />
      ))}
      {mentions.flatMap(({ start, end }) =>
        strokesOf(start, end).map((stroke) => (
          <rect key={`${start} ${stroke.line}`} className={styles.name} {...boxOf(stroke)} />
        )),
      )}
    </svg>
  );
}

const boxOf = ({ line, from, to }: Stroke) => ({
  x: from,
  y: line * PITCH + (PITCH - STROKE) / 2,
  width: to - from,
  height: STROKE,
});
