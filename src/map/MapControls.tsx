import { t } from '../i18n/translate';
import { chooseProjection } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { projections } from '../state/view';
import { BoxFilter } from './BoxFilter';
import { MapButton } from './MapButton';
import styles from './MapControls.module.css';
import type { MountedMap } from './mountMap';

/** Zoom and projection, at the map's trailing side. */
export function MapControls({ map }: { readonly map: MountedMap }) {
  const store = useAtlasStore();
  const projection = useAtlas(({ view }) => view.projection);
  return (
    <div className={styles.controls}>
      <div className={styles.group}>
        <MapButton name={t('map.zoomIn')} onClick={() => map.zoomBy(1)}>
          <path d="M8 3V13M3 8H13" />
        </MapButton>
        <MapButton name={t('map.zoomOut')} onClick={() => map.zoomBy(-1)}>
          <path d="M3 8H13" />
        </MapButton>
        <MapButton name={t('map.north')} onClick={map.turnNorth}>
          <path d="M8 2L11.5 13L8 10.6L4.5 13Z" />
        </MapButton>
      </div>
      <fieldset className={styles.group} aria-label={t('map.projection')}>
        {projections.map((name) => (
          <MapButton
            key={name}
            name={t(`map.${name}`)}
            aria-pressed={name === projection}
            onClick={() => chooseProjection(store, name)}
          >
            <path
              d={
                name === 'globe'
                  ? 'M8 1.8A6.2 6.2 0 1 1 8 14.2A6.2 6.2 0 1 1 8 1.8ZM8 1.8C4.6 5 4.6 11 8 14.2C11.4 11 11.4 5 8 1.8ZM1.8 8H14.2'
                  : 'M1.8 3H14.2V13H1.8ZM1.8 8H14.2M6 3V13M10 3V13'
              }
            />
          </MapButton>
        ))}
      </fieldset>
      <BoxFilter map={map} />
    </div>
  );
}
