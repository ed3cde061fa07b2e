import { t } from '../i18n/translate';
import { chooseProjection } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { projections } from '../state/view';
import { BoxFilter } from './BoxFilter';
import styles from './MapControls.module.css';
import type { MountedMap } from './mountMap';

/** Zoom and projection, at the map's trailing side. */
export function MapControls({ map }: { readonly map: MountedMap }) {
  const store = useAtlasStore();
  const projection = useAtlas(({ view }) => view.projection);
  return (
    <div className={styles.controls}>
      <div className={styles.group}>
        <button
          type="button"
          aria-label={t('map.zoomIn')}
          title={t('map.zoomIn')}
          onClick={() => map.zoomBy(1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 3V13M3 8H13" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={t('map.zoomOut')}
          title={t('map.zoomOut')}
          onClick={() => map.zoomBy(-1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8H13" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={t('map.north')}
          title={t('map.north')}
          onClick={map.turnNorth}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 2L11.5 13L8 10.6L4.5 13Z" />
          </svg>
        </button>
      </div>
      <fieldset className={styles.group} aria-label={t('map.projection')}>
        {projections.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === projection}
            aria-label={t(`map.${name}`)}
            title={t(`map.${name}`)}
            onClick={() => chooseProjection(store, name)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path
                d={
                  name === 'globe'
                    ? 'M8 1.8A6.2 6.2 0 1 1 8 14.2A6.2 6.2 0 1 1 8 1.8ZM8 1.8C4.6 5 4.6 11 8 14.2C11.4 11 11.4 5 8 1.8ZM1.8 8H14.2'
                    : 'M1.8 3H14.2V13H1.8ZM1.8 8H14.2M6 3V13M10 3V13'
                }
              />
            </svg>
          </button>
        ))}
      </fieldset>
      <BoxFilter map={map} />
    </div>
  );
}
