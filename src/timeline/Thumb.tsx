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
  const { domain } = scale;
  const moveByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = windowByKey(event, { end, window }, scale);
    if (next === undefined) return;
    event.preventDefault();
    onWindow(next);
  };
  return (
    <g transform="translate(-22 2.5)">
      <svg
        className={styles.thumb}
        x={percent(scale.percentOf(window[end]))}
        y={percent(AXIS)}
        width="44"
        height="44"
        overflow="visible"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: drawn in percent on the axis
        role="slider"
        tabIndex={0}
        data-end={end}
        aria-label={t(end === 'from' ? 'timeline.start' : 'timeline.end')}
        aria-orientation="horizontal"
        aria-valuemin={dayNumber(end === 'from' ? domain.from : window.from)}
        aria-valuemax={dayNumber((end === 'from' ? window.to : domain.to) - DAY)}
        aria-valuenow={dayNumber(dayAt(window, end))}
        aria-valuetext={dayInWords(window, end, language)}
        onKeyDown={moveByKey}
      >
        <rect className={styles.room} y="-22" width="44" height="44" />
        <rect className={styles.ring} x="13" y="-17.5" width="18" height="29" rx="9" />
        <rect className={styles.grip} x="16.5" y="-14" width="11" height="22" rx="5.5" />
        <path className={styles.ribs} d="M20.5 -7V1M23.5 -7V1" />
      </svg>
    </g>
  );
}

/** Whole days since 1970, as a slider counts. */
const dayNumber = (time: number) => Math.round(time / DAY);
