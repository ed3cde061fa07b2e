import hues from './Hue.module.css';
import styles from './KindMark.module.css';
import { kindGlyph } from './kindGlyph';

interface KindShapeProps {
  readonly kind: string;
  /** The upper left corner of its box of 16 by 16. */
  readonly x: number;
  readonly y: number;
}

/** A kind's mark inside a drawing. */
export function KindShape({ kind, x, y }: KindShapeProps) {
  const { path, hue, isHollow } = kindGlyph(kind);
  return (
    <path
      className={`${styles.shape} ${hues[hue]} ${isHollow ? styles.hollow : ''}`}
      transform={`translate(${x} ${y})`}
      d={path}
    />
  );
}
