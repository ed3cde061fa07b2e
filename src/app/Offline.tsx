import { megabytes } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { archiveBytes } from '../map/archives';
import { useAtlas } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import styles from './Display.module.css';
import { type OfflineState, useOffline } from './offlineState';

/** What works without a network, and the whole map on request. */
export function Offline() {
  const language = useAtlas(({ view }) => view.language);
  const { page, map, trouble } = useOffline();
  const size = megabytes(archiveBytes, language);
  return (
    <fieldset className={`${styles.offline} ${button.framed}`}>
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
  const [label, act] =
    map.type === 'keeping'
      ? ([t('offline.stop'), 'forgetMap'] as const)
      : map.type === 'kept'
        ? ([t('offline.forget', { size }), 'forgetMap'] as const)
        : ([t('offline.keep', { size }), 'keepMap'] as const);
  return (
    <>
      {map.type === 'keeping' && (
        <>
          <progress max={archiveBytes} value={map.bytes} aria-label={t('offline.keeping')} />
          <p>{t('offline.progress', { done: megabytes(map.bytes, language), size })}</p>
        </>
      )}
      <button type="button" onClick={async () => (await import('./keepMap'))[act]()}>
        {label}
      </button>
    </>
  );
}
