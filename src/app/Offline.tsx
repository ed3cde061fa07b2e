import { megabytes } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { archiveBytes } from '../map/archives';
import { useAtlas } from '../state/useAtlas';
import styles from './Display.module.css';
import { type OfflineState, useOffline } from './offlineState';

/** What works without a network, and the whole map on request. */
export function Offline() {
  const language = useAtlas(({ view }) => view.language);
  const { page, map, trouble } = useOffline();
  const size = megabytes(archiveBytes, language);
  return (
    <fieldset className={styles.offline}>
      <legend>{t('offline.title')}</legend>
      <p>{t(page === 'ready' && map.type === 'kept' ? 'offline.kept' : `offline.${page}`)}</p>
      {map.type === 'outdated' && <p>{t('offline.outdated')}</p>}
      {trouble && <p role="alert">{t(`offline.trouble.${trouble}`)}</p>}
      {page !== 'unsupported' && <Keep map={map} size={size} language={language} />}
    </fieldset>
  );
}

interface KeepProps {
  readonly map: OfflineState['map'];
  readonly size: string;
  readonly language: string;
}

function Keep({ map, size, language }: KeepProps) {
  const act = async (name: 'keepMap' | 'forgetMap') => (await import('./keepMap'))[name]();
  if (map.type === 'keeping')
    return (
      <>
        <progress max={archiveBytes} value={map.bytes} aria-label={t('offline.keeping')} />
        <p>{t('offline.progress', { done: megabytes(map.bytes, language), size })}</p>
        <button type="button" onClick={() => act('forgetMap')}>
          {t('offline.stop')}
        </button>
      </>
    );
  if (map.type === 'kept')
    return (
      <button type="button" onClick={() => act('forgetMap')}>
        {t('offline.forget', { size })}
      </button>
    );
  return (
    <button type="button" onClick={() => act('keepMap')}>
      {t('offline.keep', { size })}
    </button>
  );
}
