import type { MouseEvent } from 'react';
import { type AnchoredText, countPassages } from '../domain/anchor';
import type { Source } from '../domain/source';
import type { Copy } from '../formats/readCopy';
import { t } from '../i18n/translate';
import { putCopyAway } from '../state/actions';
import { useAtlasStore } from '../state/useAtlas';
import styles from './CopyForm.module.css';

interface Props {
  readonly source: Source;
  readonly copy: Copy;
}

/** How the reader's text was known, what of it was found and what was not, and the way to put it away. */
export function CopyStatus({ source, copy }: Props) {
  const store = useAtlasStore();
  const { found, passages, missing } = countPassages(copy.text);
  const putAway = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    currentTarget
      .closest('[data-column]')
      ?.querySelector<HTMLElement>('[data-heading]')
      ?.focus({ preventScroll: true });
    putCopyAway(store, source.id);
  };
  return (
    <div className={styles.status} ref={takeFocus} tabIndex={-1}>
      <p role="status">
        {t(`article.proof.${copy.proof}`)} {t('article.found', { found, passages, missing })}
      </p>
      {missing > 0 && (
        <details>
          <summary>{t('article.missing', { missing })}</summary>
          <ul lang={source.language}>
            {missingFrom(copy.text).map(({ key, words, paragraph }) => (
              <li key={key}>
                {t('citation.quote', { quote: words })}
                <span>{t('citation.printed', { paragraph })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" onClick={putAway}>
        {t('article.putAway')}
      </button>
    </div>
  );
}

/** The form that the copy came by is gone. */
const takeFocus = (status: HTMLElement | null) => status?.focus({ preventScroll: true });

function missingFrom({ mentions, citations }: AnchoredText) {
  const names = mentions.flatMap(({ record, anchor }) =>
    anchor
      ? []
      : [
          {
            key: `${record.paragraph} ${record.start} ${record.place}`,
            words: record.exact,
            paragraph: record.paragraph,
          },
        ],
  );
  const quotes = citations.flatMap(({ record: { event, citation }, anchor }) =>
    anchor
      ? []
      : [
          {
            key: `${event.id} ${citation.quote}`,
            words: citation.quote,
            paragraph: citation.paragraph,
          },
        ],
  );
  return [...quotes, ...names].sort((a, b) => a.paragraph - b.paragraph);
}
