import { memo } from 'react';
import type { Bin } from './bins';
import styles from './Histogram.module.css';
import { AXIS } from './plate';
import { percent } from './scale';

const HIGHEST = AXIS - 6;

/** How many events lie where: the lighter part reaches out of its span or is only about there. */
export const Histogram = memo(function Histogram(props: {
  readonly bins: readonly Bin[];
  readonly most: number;
}) {
  const heightOf = (count: number) => (count / props.most) * HIGHEST;
  return (
    <g className={styles.bins}>
      {props.bins
        .filter(({ whole, partial }) => whole + partial > 0)
        .map(({ from, to, whole, partial }) => {
          const x = percent(from);
          const width = percent((to - from) * 0.86);
          const wholeTop = AXIS - heightOf(whole);
          const top = wholeTop - heightOf(partial);
          return (
            <g key={from}>
              <rect
                className={styles.whole}
                x={x}
                y={percent(wholeTop)}
                width={width}
                height={percent(AXIS - wholeTop)}
              />
              <rect
                className={styles.partial}
                x={x}
                y={percent(top)}
                width={width}
                height={percent(wholeTop - top)}
              />
            </g>
          );
        })}
    </g>
  );
});
