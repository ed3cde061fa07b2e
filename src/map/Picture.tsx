import { t } from '../i18n/translate';
import { selectPlace } from '../state/actions';
import { selectPlaceShown, selectVisible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { baseShapes } from './baseShapes';
import { firstGlobe } from './firstGlobe';
import type { GlobeView } from './globeView';
import { neighbourSectors } from './labelSides';
import { marksOf } from './marks';
import { StaticMap } from './StaticMap';

const base = baseShapes();

/** The map as a picture that follows the store: for browsers that draw no WebGL. */
export function Picture() {
  const store = useAtlasStore();
  const state = useAtlas((whole) => whole);
  const { dataset, shapes } = state.document;
  return (
    <StaticMap
      title={t('map.picture', { title: dataset.manifest.title })}
      view={globeOf(state)}
      base={base}
      marks={marksOf(state.document.dataset, selectVisible(state))}
      sectors={neighbourSectors(dataset)}
      shapes={shapes}
      selected={state.view.place}
      onPlace={(place) => selectPlace(store, place)}
    />
  );
}

/** Turned to the selected place, if there is one. */
function globeOf(state: AtlasState): GlobeView {
  const point = selectPlaceShown(state)?.point;
  return point ? { longitude: point[0], latitude: point[1], radius: 1.1 } : firstGlobe(state);
}
