import { useState } from 'react';
import { t } from '../i18n/translate';
import { showBox } from '../state/actions';
import { useAtlasStore } from '../state/useAtlas';
import note from '../ui/Note.module.css';
import { MapButton } from './MapButton';
import styles from './MapControls.module.css';
import type { MountedMap } from './mountMap';

/** Only what lies in a stretch of the earth: a box that is drawn, or what the map shows now. */
export function BoxFilter({ map }: { readonly map: MountedMap }) {
  const store = useAtlasStore();
  const [stop, setStop] = useState<(() => void) | null>(null);
  const draw = () => {
    if (stop) {
      stop();
      return setStop(null);
    }
    const end = map.drawBox((drawn) => {
      setStop(null);
      if (drawn) showBox(store, drawn);
    });
    setStop(() => end);
  };
  return (
    <>
      <fieldset className={styles.group} aria-label={t('map.box')}>
        <MapButton name={t('map.box.draw')} aria-pressed={stop !== null} onClick={draw}>
          <path d="M2 3H14V13H2Z" strokeDasharray="3 2" />
        </MapButton>
        <MapButton name={t('map.box.view')} onClick={() => showBox(store, map.boxInView())}>
          <path d="M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10" />
        </MapButton>
      </fieldset>
      {stop && (
        <p className={`${styles.how} ${note.note}`} role="status">
          {t('map.box.how')}
        </p>
      )}
    </>
  );
}
