import type { Citation } from '../domain/citation';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';
import styles from './Footnote.module.css';
import type { SourceMark } from './sourceMark';

interface Props {
  readonly citation: Citation;
  readonly source: Source;
  readonly mark: SourceMark;
  readonly label: string;
  /** The id of the card that this footnote opens, and whether it is open. */
  readonly card: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A superscript number in the hue of its article; it opens and closes the card below the claim. */
export function Footnote({ citation, source, mark, label, card, isOpen, onToggle }: Props) {
  const { paragraph } = citation;
  return (
    <button
      type="button"
      className={`${styles.number} ${styles[mark.hue]}`}
      aria-label={t('citation.name', { label, title: source.title, paragraph })}
      aria-expanded={isOpen}
      aria-controls={isOpen ? card : undefined}
      onClick={onToggle}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.printed}>{t('citation.printed', { paragraph })}</span>
    </button>
  );
}
