import { memo } from 'react';
import { kindGlyph } from '../ui/kindGlyph';
import { Glyph, hueOf } from './Glyph';
import styles from './Lanes.module.css';
import type { Stretch } from './lanes';
import type { PlacedMark } from './plate';
import { softEnd } from './SoftEnds';
import { percent } from './scale';
import { markInWords } from './spoken';

/** The events in their lanes: drawn once a dataset, whatever the window. */
export const Lanes = memo(function Lanes(props: {
  readonly marks: readonly PlacedMark[];
  readonly pitch: number;
  readonly language: string;
}) {
  return (
    <g>
      {props.marks.map((mark) => (
        <EventMark key={mark.event.id} mark={mark} pitch={props.pitch} language={props.language} />
      ))}
    </g>
  );
});

interface EventMarkProps {
  readonly mark: PlacedMark;
  readonly pitch: number;
  readonly language: string;
}

function EventMark({ mark, pitch, language }: EventMarkProps) {
  const { event, core, soft, at, y } = mark;
  const { hue } = kindGlyph(event.kind);
  const bar = { y, height: Math.min(pitch * 0.4, 2.4) };
  return (
    <g className={`${styles.mark} ${hueOf(event.kind)}`} data-event={event.id}>
      <title>{markInWords(event, language)}</title>
      <Bar {...bar} stretch={core} className={styles.core} />
      <Bar
        {...bar}
        stretch={{ from: soft.from, to: core.from }}
        fill={`url(#${softEnd(hue, 'before')})`}
      />
      <Bar
        {...bar}
        stretch={{ from: core.to, to: soft.to }}
        fill={`url(#${softEnd(hue, 'after')})`}
      />
      <GlyphAt at={at} y={y} pitch={pitch} kind={event.kind} />
    </g>
  );
}

interface BarProps {
  readonly stretch: Stretch;
  readonly y: number;
  readonly height: number;
  readonly className?: string | undefined;
  readonly fill?: string;
}

function Bar({ stretch: { from, to }, y, height, className, fill }: BarProps) {
  if (to - from < 0.005) return null;
  return (
    <rect
      className={className}
      fill={fill}
      x={percent(from)}
      y={percent(y - height / 2)}
      width={percent(to - from)}
      height={percent(height)}
    />
  );
}

interface GlyphAtProps {
  readonly at: number;
  readonly y: number;
  readonly pitch: number;
  readonly kind: string;
}

/** A glyph as high as its lane: its box is 48 pixels wide and centred, so the height alone decides. */
export function GlyphAt({ at, y, pitch, kind }: GlyphAtProps) {
  const height = Math.max(5.2, Math.min(pitch * 1.1, 7.6));
  return (
    <g transform="translate(-24)">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that is hidden from readers of the screen */}
      <svg
        x={percent(at)}
        y={percent(y - height / 2)}
        width="48"
        height={percent(height)}
        viewBox="0 0 16 16"
        overflow="visible"
      >
        <Glyph kind={kind} />
      </svg>
    </g>
  );
}
