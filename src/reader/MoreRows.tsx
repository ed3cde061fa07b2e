import { t } from '../i18n/translate';
import styles from './List.module.css';

/** A list of up to so many rows is drawn whole. */
const WHOLE = 120;
/** How many rows of a longer one are drawn at first, and how many more at a press. */
export const ROWS = 40;

export const firstRows = (records: number): number => (records <= WHOLE ? WHOLE : ROWS);

/** How far a list is drawn. */
export interface Drawn {
  readonly drawn: number;
  readonly onDrawMore: () => void;
}

interface Props {
  readonly left: number;
  readonly onDrawMore: () => void;
}

/** Ends a long list that is not drawn to its end. */
export function MoreRows({ left, onDrawMore }: Props) {
  if (left <= 0) return null;
  return (
    <button type="button" className={styles.more} onClick={onDrawMore}>
      {t('reader.more', { count: Math.min(left, ROWS) })}
    </button>
  );
}
