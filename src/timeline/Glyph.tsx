import hues from '../ui/Hue.module.css';
import { kindGlyph } from '../ui/kindGlyph';
import styles from './Glyph.module.css';

/** The colour of a kind, for whatever draws with `currentColor`. */
export const hueOf = (kind: string): string => hues[kindGlyph(kind).hue] ?? '';

/** A kind's glyph in a box of 16 by 16, with room around it for a finger or a pointer. */
export function Glyph({ kind }: { readonly kind: string }) {
  const { path, isHollow } = kindGlyph(kind);
  return (
    <>
      <rect className={styles.room} x="-4" y="-4" width="24" height="24" />
      <path className={isHollow ? `${styles.glyph} ${styles.hollow}` : styles.glyph} d={path} />
    </>
  );
}
