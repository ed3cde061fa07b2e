import { type ReactNode, useId, useState } from 'react';
import styles from './Fields.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly onWrite: (text: string) => void;
  readonly rows?: number;
  readonly lang?: string | undefined;
  readonly hint?: ReactNode;
  /** What is said while the field is empty, where it must not be; the last text stands meanwhile. */
  readonly whenEmpty?: string;
  readonly isReadOnly: boolean;
  /** A name by which the focus finds it. */
  readonly name?: string;
}

/** A text that is written into the lesson at every key; a text that it must not be stays in the field. */
export function TextField({ label, value, most, onWrite, ...rest }: Props) {
  const { rows, lang, hint, whenEmpty, isReadOnly, name } = rest;
  const [refused, setRefused] = useState<string | null>(null);
  const id = useId();
  const note = `${id}-note`;
  const isRefused = refused !== null;
  const write = ({ target }: { readonly target: { readonly value: string } }) => {
    const isEmpty = whenEmpty !== undefined && target.value.trim() === '';
    setRefused(isEmpty ? target.value : null);
    if (!isEmpty) onWrite(target.value);
  };
  const field = {
    id,
    lang,
    value: refused ?? value,
    maxLength: most,
    readOnly: isReadOnly,
    dir: 'auto',
    'data-field': name,
    'aria-describedby': hint || isRefused ? note : undefined,
    'aria-invalid': isRefused || undefined,
    onChange: write,
    onBlur: () => setRefused(null),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea rows={rows} {...field} /> : <input type="text" {...field} />}
      {(hint || isRefused) && (
        <p id={note} className={isRefused ? styles.fault : styles.hint}>
          {isRefused ? whenEmpty : hint}
        </p>
      )}
    </div>
  );
}
