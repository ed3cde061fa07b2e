import { useRef, useState } from 'react';
import { t } from '../i18n/translate';
import button from '../ui/Button.module.css';
import styles from './CopyText.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  /** The language that the text is written in. */
  readonly language: string;
  readonly rows: number;
}

/** A text and the button that copies it; where the browser does not let the page, the text is selected. */
export function CopyText({ label, text, language, rows }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(
    null,
  );
  const copy = async () => {
    const isDone = await write(text);
    if (!isDone) field.current?.select();
    setCopied({ text, isDone });
  };
  return (
    <div className={styles.copy}>
      <textarea
        ref={field}
        aria-label={label}
        lang={language}
        dir="auto"
        rows={rows}
        readOnly
        value={text}
      />
      <p>
        <button type="button" className={button.main} onClick={copy}>
          {t('copyText.copy')}
        </button>
        <span aria-live="polite">
          {copied?.text === text && t(copied.isDone ? 'copyText.done' : 'copyText.refused')}
        </span>
      </p>
    </div>
  );
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
