import { memo } from 'react';
import styles from './Axis.module.css';
import { AXIS } from './plate';
import { percent, type TimeScale } from './scale';
import { type Label, segmentsOf, strokesOf } from './ticks';

const Y = percent(AXIS);

/** The graduated frame, as on the edge of a printed map, and its dates. */
export const Axis = memo(function Axis(props: {
  readonly scale: TimeScale;
  readonly language: string;
}) {
  const segments = segmentsOf(props.scale, props.language);
  return (
    <g className={styles.axis}>
      {segments.slice(1).map(({ from }) => (
        <line key={from} className={styles.rule} x1={percent(from)} x2={percent(from)} y2={Y} />
      ))}
      {strokesOf(props.scale).map((at) => (
        <line
          key={at}
          className={styles.stroke}
          x1={percent(at)}
          x2={percent(at)}
          y1={percent(AXIS - 2.5)}
          y2={Y}
        />
      ))}
      <rect className={styles.frame} y={Y} width="100%" height="5" />
      {segments
        .filter(({ isFilled }) => isFilled)
        .map(({ from, to }) => (
          <rect
            key={from}
            className={styles.segment}
            x={percent(from)}
            y={Y}
            width={percent(to - from)}
            height="5"
          />
        ))}
      {segments.map(({ from, label }) => label && <DateLabel key={from} label={label} />)}
    </g>
  );
});

function DateLabel({ label: { text, at, isCentred, isSpare } }: { readonly label: Label }) {
  return (
    <text
      className={isSpare ? `${styles.label} ${styles.spare}` : styles.label}
      x={percent(at)}
      y={Y}
      dy="21"
      textAnchor={isCentred ? 'middle' : 'start'}
    >
      {text}
    </text>
  );
}
