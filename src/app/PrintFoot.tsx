import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { dateInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { homeAddress } from '../state/packedFiles';
import { useAtlas } from '../state/useAtlas';
import styles from './PrintFoot.module.css';

/** What a sheet of paper needs to lead back here: title, address and day. */
export function PrintFoot() {
  const { title } = useAtlas(({ document }) => document.dataset.manifest);
  const language = useAtlas(({ view }) => view.language);
  const [printed, setPrinted] = useState<{ address: string; time: number } | null>(null);
  useEffect(() => {
    const fill = () => flushSync(() => setPrinted({ address: homeAddress(), time: Date.now() }));
    addEventListener('beforeprint', fill);
    return () => removeEventListener('beforeprint', fill);
  }, []);
  if (!printed) return null;
  const date = dateInWords(printed.time, 'day', language);
  return (
    <footer className={styles.foot}>
      <p>{t('print.from', { title, date })}</p>
      <p className={styles.address}>{printed.address}</p>
      <p>{t('print.credits')}</p>
    </footer>
  );
}
