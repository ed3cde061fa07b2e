import hues from './Hue.module.css';
import styles from './KindMark.module.css';
import { kindGlyph } from './kindGlyph';

/** The mark of an event's kind, beside its title. The kind is said in words elsewhere. */
export function KindMark({ kind }: { readonly kind: string }) {
  const { path, hue, isHollow } = kindGlyph(kind);
  return (
    <svg
      className={`${styles.mark} ${hues[hue]} ${isHollow ? styles.hollow : ''}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
