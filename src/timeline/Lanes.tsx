import { memo, useCallback } from 'react';
import { useAtlasStore } from '../state/useAtlas';
import { kindGlyph } from '../ui/kindGlyph';
import { Glyph, hueOf } from './Glyph';
import styles from './Lanes.module.css';
import type { Stretch } from './lanes';
import type { PlacedMark } from './plate';
import { softEnd } from './SoftEnds';
import { percent } from './scale';
import { shadeMarks } from './shade';

interface LanesProps {
  readonly marks: readonly PlacedMark[];
  readonly pitch: number;
}

/** The days of the events in their lanes: drawn once a dataset, whatever the window. */
export const Bars = memo(function Bars({ marks, pitch }: LanesProps) {
  return (
    <g>
      {marks.map((mark) => (
        <EventBar key={mark.event.id} mark={mark} pitch={pitch} />
      ))}
    </g>
  );
});

/** The glyphs of the events, over what veils their days; as strong as the window asks. */
export const Glyphs = memo(function Glyphs({ marks, pitch }: LanesProps) {
  const store = useAtlasStore();
  const shade = useCallback(
    (root: SVGGElement | null) => (root ? shadeMarks(root, store, marks) : undefined),
    [store, marks],
  );
  return (
    <g ref={shade}>
      {marks.map(({ event, at, y }) => (
        <g
          key={event.id}
          className={`${styles.mark} ${hueOf(event.kind)}`}
          data-event={event.id}
          visibility={at < -2 || at > 102 ? 'hidden' : undefined}
        >
          <GlyphAt at={at} y={y} pitch={pitch} kind={event.kind} />
        </g>
      ))}
    </g>
  );
});

function EventBar({ mark, pitch }: { readonly mark: PlacedMark; readonly pitch: number }) {
  const { event, core, soft, y } = mark;
  const { hue } = kindGlyph(event.kind);
  const bar = { y, height: Math.min(pitch * 0.4, 2.4) };
  return (
    <g className={`${styles.mark} ${hueOf(event.kind)}`} data-event={event.id}>
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

/** Nothing where it is too short to be seen, or lies beyond what a zoomed axis shows. */
function Bar({ stretch: { from, to }, y, height, className, fill }: BarProps) {
  if (to - from < 0.005 || to < 0 || from > 100) return null;
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
