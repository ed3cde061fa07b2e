import { lazy, Suspense } from 'react';
import { t } from '../i18n/translate';
import button from '../ui/Button.module.css';
import { useOpened } from '../ui/useOpened';
import styles from './Report.module.css';

const Report = lazy(() => import('./Report').then((part) => ({ default: part.Report })));

/** At the foot of a page: the way to say that it holds a mistake. */
export function ReportMistake() {
  const { isOpen, fold } = useOpened();
  return (
    <details className={styles.mistake} {...fold}>
      <summary className={button.word}>{t('report.title')}</summary>
      {isOpen && (
        <Suspense>
          <Report />
        </Suspense>
      )}
    </details>
  );
}
