import type { TimeWindow } from '../domain/dateBounds';
import { AXIS } from './plate';
import { percent, type TimeScale } from './scale';
import styles from './WindowFrame.module.css';

interface Ends {
  readonly from: number;
  readonly to: number;
}

export const endsOf = (scale: TimeScale, window: TimeWindow): Ends => ({
  from: scale.percentOf(window.from),
  to: scale.percentOf(window.to),
});

/** What can be taken hold of: under the marks, so that they stay pressable. */
export function WindowBody({ ends, isFree }: { readonly ends: Ends; readonly isFree: boolean }) {
  return (
    <>
      <rect className={styles.ground} width="100%" height="100%" />
      <rect
        className={isFree ? styles.body : styles.whole}
        x={percent(ends.from)}
        width={percent(ends.to - ends.from)}
        height={percent(AXIS)}
      />
    </>
  );
}

/** The veil over what is outside, and the stretch of the axis that is inside. */
export function WindowFrame({ ends }: { readonly ends: Ends }) {
  const [from, to] = [percent(ends.from), percent(ends.to)];
  return (
    <g className={styles.frame}>
      <Veil x={0} width={ends.from} />
      <Veil x={ends.to} width={100 - ends.to} />
      <rect
        className={styles.inside}
        x={from}
        y={percent(AXIS)}
        width={percent(ends.to - ends.from)}
        height="5"
      />
      <rect className={styles.edge} x={from} width="1.5" height={percent(AXIS)} />
      <rect className={styles.edge} x={to} width="1.5" height={percent(AXIS)} />
    </g>
  );
}

/** Over the marks and the frame; the dates under it stay as they are. */
function Veil({ x, width }: { readonly x: number; readonly width: number }) {
  const across = { className: styles.veil, x: percent(x), width: percent(width) };
  return (
    <>
      <rect {...across} height={percent(AXIS)} />
      <rect {...across} y={percent(AXIS)} height="5.5" />
    </>
  );
}
