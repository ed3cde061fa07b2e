import type { KeyboardEvent } from 'react';
import { DAY, type TimeWindow } from '../domain/dateBounds';
import { t } from '../i18n/translate';
import { windowByKey } from './keys';
import { AXIS } from './plate';
import { percent, type TimeScale } from './scale';
import { dayAt, dayInWords } from './spoken';
import styles from './Thumb.module.css';
import type { End } from './window';

interface ThumbProps {
  readonly end: End;
  readonly scale: TimeScale;
  readonly window: TimeWindow;
  readonly language: string;
  readonly onWindow: (window: TimeWindow | null) => void;
}

/** One end of the window, as a slider: a grip on the axis with room for a finger. */
export function Thumb({ end, scale, window, language, onWindow }: ThumbProps) {
  const { whole } = scale;
  const moveByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = windowByKey(event, { end, window }, scale);
    if (next === undefined) return;
    event.preventDefault();
    onWindow(next);
  };
  return (
    <g
      className={styles.thumb}
      role="slider"
      tabIndex={0}
      data-end={end}
      aria-label={t(end === 'from' ? 'timeline.start' : 'timeline.end')}
      aria-orientation="horizontal"
      aria-valuemin={dayNumber(end === 'from' ? whole.from : window.from)}
      aria-valuemax={dayNumber((end === 'from' ? window.to : whole.to) - DAY)}
      aria-valuenow={dayNumber(dayAt(window, end))}
      aria-valuetext={dayInWords(window, end, language)}
      onKeyDown={moveByKey}
    >
      {parts.map(({ className, left, top, ...size }) => (
        <rect
          key={className}
          className={styles[className]}
          x={percent(scale.percentOf(window[end]))}
          y={percent(AXIS)}
          transform={`translate(${left} ${top})`}
          {...size}
        />
      ))}
    </g>
  );
}

/** Plain rectangles, because their `x` can glide while the window plays; pixels from the axis. */
const parts = [
  { className: 'room', left: -22, top: -19.5, width: 44, height: 44 },
  { className: 'ring', left: -9, top: -15, width: 18, height: 29, rx: 9 },
  { className: 'grip', left: -5.5, top: -11.5, width: 11, height: 22, rx: 5.5 },
  { className: 'rib', left: -2, top: -4.5, width: 1, height: 8 },
  { className: 'otherRib', left: 1, top: -4.5, width: 1, height: 8 },
] as const;

/** Whole days since 1970, as a slider counts. */
const dayNumber = (time: number) => Math.round(time / DAY);
