import { useState } from 'react';
import { t } from '../i18n/translate';
import note from '../ui/Note.module.css';
import { useOffline } from './offlineState';

/** A newer version is offered, and waits as long as the reader reads. */
export function UpdateNotice() {
  const { hasUpdate } = useOffline();
  const [isDismissed, setIsDismissed] = useState(false);
  if (!hasUpdate || isDismissed) return null;
  const load = async () => (await import('./registerWorker')).loadUpdate();
  return (
    <div className={note.notice} role="note">
      <p>{t('offline.newer')}</p>
      <button type="button" onClick={load}>
        {t('offline.load')}
      </button>{' '}
      <button type="button" onClick={() => setIsDismissed(true)}>
        {t('notice.dismiss')}
      </button>
    </div>
  );
}
