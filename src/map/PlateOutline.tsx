import { useId } from 'react';
import styles from './PlateMap.module.css';

interface Props {
  readonly d: string;
  /** Nobody gives its exact outline. */
  readonly isRough: boolean;
}

const APART = 7;

/** An area: its outline, and strokes across it; a pattern would be printed as dots. */
export function PlateOutline({ d, isRough }: Props) {
  const clip = useId();
  if (!d) return null;
  return (
    <g>
      <clipPath id={clip}>
        <path d={d} />
      </clipPath>
      <path className={styles.hatch} clipPath={`url(#${clip})`} d={strokesOver(d)} />
      <path className={isRough ? styles.rough : styles.outline} d={d} />
    </g>
  );
}

/** Slanted strokes over the box of a path. */
function strokesOver(d: string): string {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  const xs = numbers.filter((_, at) => at % 2 === 0);
  const ys = numbers.filter((_, at) => at % 2 === 1);
  const ends = (values: readonly number[]) =>
    values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ] as const);
  const [left, right] = ends(xs);
  const [top, bottom] = ends(ys);
  const tall = bottom - top;
  const count = Math.ceil((right - left + tall) / APART);
  return Array.from({ length: count }, (_, at) => {
    const x = left + at * APART;
    return `M${x.toFixed(1)} ${top.toFixed(1)}l${(-tall).toFixed(1)} ${tall.toFixed(1)}`;
  }).join('');
}
