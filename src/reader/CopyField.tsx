import { useId, useRef, useState } from 'react';
import { t } from '../i18n/translate';
import button from '../ui/Button.module.css';
import styles from './ShareDialog.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  /** What the button says. */
  readonly copy: string;
  readonly rows?: number;
}

/** A text to take along. Where the browser forbids copying, the text is selected instead, and that is said. */
export function CopyField({ label, text, copy, rows = 2 }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [said, setSaid] = useState<'share.copied' | 'share.selected' | null>(null);
  const take = async () => {
    const isCopied = await copied(text);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setSaid(isCopied ? 'share.copied' : 'share.selected');
  };
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        dir="ltr"
        rows={rows}
        spellCheck={false}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" className={`${styles.button} ${button.framed}`} onClick={take}>
        {copy}
      </button>
      <p aria-live="polite">{said && t(said)}</p>
    </div>
  );
}

/** The clipboard is missing where the page is not served securely, and refuses where it is not allowed. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
