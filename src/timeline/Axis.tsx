import { memo } from 'react';
import styles from './Axis.module.css';
import { AXIS } from './plate';
import { percent, type TimeScale } from './scale';
import { segmentsOf, type Tick, ticksOf } from './ticks';

/** The graduated frame, as on the edge of a printed map, and its dates. */
export const Axis = memo(function Axis(props: {
  readonly scale: TimeScale;
  readonly language: string;
}) {
  const ticks = ticksOf(props.scale, props.language);
  const y = percent(AXIS);
  return (
    <g className={styles.axis}>
      {ticks.map((tick) => (
        <Rule key={tick.time} tick={tick} />
      ))}
      <rect className={styles.frame} y={y} width="100%" height="5" />
      {segmentsOf(props.scale)
        .filter(({ isFilled }) => isFilled)
        .map(({ from, to }) => (
          <rect
            key={from}
            className={styles.segment}
            x={percent(from)}
            y={y}
            width={percent(to - from)}
            height="5"
          />
        ))}
      {ticks
        .filter(({ label }) => label !== '')
        .map((tick) => (
          <text key={tick.time} className={labelClass(tick)} x={percent(tick.at)} y={y} dy="20">
            {tick.label}
          </text>
        ))}
    </g>
  );
});

function Rule({ tick }: { readonly tick: Tick }) {
  const x = percent(tick.at);
  const isMinor = tick.label === '';
  return (
    <line
      className={isMinor ? styles.minor : styles.rule}
      x1={x}
      x2={x}
      y1={isMinor ? percent(AXIS - 2.5) : '0'}
      y2={percent(AXIS)}
    />
  );
}

const labelClass = ({ isSpare, isYear }: Tick) =>
  [styles.label, isSpare && styles.spare, isYear && styles.year].filter(Boolean).join(' ');
