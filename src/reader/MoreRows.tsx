import { t } from '../i18n/translate';
import styles from './List.module.css';

/** How many rows of a list are drawn at first, and how many more at a press. */
export const ROWS = 60;

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
