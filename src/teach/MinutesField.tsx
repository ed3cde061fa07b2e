import { useId, useState } from 'react';
import { MOST_MINUTES } from '../domain/lesson';
import { t } from '../i18n/translate';
import styles from './Fields.module.css';

interface Props {
  readonly minutes: number;
  readonly isReadOnly: boolean;
  readonly onWrite: (minutes: number) => void;
}

/** How long a step takes; what is no such number stays in the field, and the last one stands. */
export function MinutesField({ minutes, isReadOnly, onWrite }: Props) {
  const [written, setWritten] = useState<string | null>(null);
  const id = useId();
  const isWrong = written !== null && !isMinutes(Number(written));
  return (
    <div className={`${styles.field} ${styles.short}`}>
      <label htmlFor={id}>{t('edit.step.minutes')}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={0.5}
        max={MOST_MINUTES}
        step="any"
        value={written ?? String(minutes)}
        readOnly={isReadOnly}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-note` : undefined}
        onChange={({ target }) => {
          setWritten(target.value);
          if (isMinutes(Number(target.value))) onWrite(Number(target.value));
        }}
        onBlur={() => setWritten(null)}
      />
      {isWrong && (
        <p id={`${id}-note`} className={styles.fault}>
          {t('edit.step.minutes.wrong', { most: MOST_MINUTES })}
        </p>
      )}
    </div>
  );
}

const isMinutes = (minutes: number) => minutes > 0 && minutes <= MOST_MINUTES;
