import { useState } from 'react';
import { bibtex } from '../formats/bibtex';
import { ris } from '../formats/ris';
import { t } from '../i18n/translate';
import { encodeView } from '../state/address';
import { homeAddress } from '../state/packedFiles';
import { useAtlas } from '../state/useAtlas';
import { defaultView } from '../state/view';
import button from '../ui/Button.module.css';
import type { Cited } from './CopyCitation';
import styles from './CopyCitation.module.css';
import { copiedReference } from './reference';
import { inParagraphs } from './referencePart';

interface Attempt {
  readonly form: string;
  /** The text, where the browser did not let the page copy it. */
  readonly refused: string | null;
}

/** One button a form. What the browser does not let the page copy is shown, selected. */
export function CopyForms(cited: Cited) {
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const { dataset, language } = useAtlas(({ view }) => view);
  const link = () =>
    new URL(encodeView({ ...defaultView, dataset, language, event: cited.event }), homeAddress());
  const forms = formsOf(cited, () => link().href);
  const copy = async (form: string, text: string) => {
    const isCopied = await write(text);
    setAttempt({ form, refused: isCopied ? null : text });
  };
  return (
    <>
      <div className={`${styles.forms} ${button.framed}`}>
        {forms.map(({ name, text }) => (
          <button key={name} type="button" onClick={() => copy(name, text())}>
            {name}
          </button>
        ))}
      </div>
      <p className={styles.said} aria-live="polite">
        {attempt &&
          (attempt.refused === null ? t('copy.done', { form: attempt.form }) : t('copy.refused'))}
      </p>
      {attempt?.refused && (
        <textarea
          key={attempt.form}
          ref={selectAll}
          className={styles.text}
          aria-label={t('copy.text')}
          readOnly
          rows={4}
          dir="auto"
          value={attempt.refused}
        />
      )}
    </>
  );
}

function formsOf({ source, paragraphs }: Cited, link: () => string) {
  const note = inParagraphs(paragraphs, 'para');
  return [
    { name: 'APA', text: () => copiedReference(source, 'apa', paragraphs) },
    { name: 'MLA', text: () => copiedReference(source, 'mla', paragraphs) },
    { name: 'Chicago', text: () => copiedReference(source, 'chicago', paragraphs) },
    { name: 'BibTeX', text: () => bibtex([source], note) },
    { name: 'RIS', text: () => ris([source], note) },
    { name: t('copy.link'), text: link },
  ] as const;
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
