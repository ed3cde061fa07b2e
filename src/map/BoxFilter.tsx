import { useState } from 'react';
import { t } from '../i18n/translate';
import { showBox } from '../state/actions';
import { useAtlasStore } from '../state/useAtlas';
import note from './BoxNote.module.css';
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
        <button
          type="button"
          aria-pressed={stop !== null}
          aria-label={t('map.box.draw')}
          title={t('map.box.draw')}
          onClick={draw}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 3H14V13H2Z" strokeDasharray="3 2" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={t('map.box.view')}
          title={t('map.box.view')}
          onClick={() => showBox(store, map.boxInView())}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10" />
          </svg>
        </button>
      </fieldset>
      {stop && (
        <p className={note.note} role="status">
          {t('map.box.how')}
        </p>
      )}
    </>
  );
}
