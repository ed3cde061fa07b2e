import styles from './Progress.module.css';

interface Props {
  readonly number: number;
  readonly steps: number;
}

/** How far the lesson has come, as a line; the words beside it say the same. */
export const Progress = ({ number, steps }: Props) => (
  <div className={styles.progress} aria-hidden="true">
    <i style={{ inlineSize: `${(number / steps) * 100}%` }} />
  </div>
);
