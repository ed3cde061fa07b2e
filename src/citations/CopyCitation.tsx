import { lazy, Suspense } from 'react';
import type { EventId } from '../domain/identifier';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';
import { useOpened } from '../ui/useOpened';
import styles from './CopyCitation.module.css';

const CopyForms = lazy(() =>
  import('./CopyForms').then(({ CopyForms }) => ({ default: CopyForms })),
);

export interface Cited {
  readonly source: Source;
  readonly paragraphs: readonly number[];
  readonly event: EventId;
}

/** The forms in which a citation can be copied, unfolded when they are wanted. */
export function CopyCitation(cited: Cited) {
  const { isOpen, fold } = useOpened();
  return (
    <details className={styles.copy} {...fold}>
      <summary>{t('copy.open')}</summary>
      {isOpen && (
        <Suspense>
          <CopyForms {...cited} />
        </Suspense>
      )}
    </details>
  );
}
