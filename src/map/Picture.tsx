import { useCallback } from 'react';
import { t } from '../i18n/translate';
import { selectPlace } from '../state/actions';
import { selectEventShown, selectVisible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { baseShapes } from './baseShapes';
import { firstGlobe } from './firstGlobe';
import { type GlobeView, globeViewOf } from './globeView';
import { neighbourSectors } from './labelSides';
import { linksOf } from './links';
import { litBy } from './lit';
import { marksOf } from './marks';
import { measuredLine } from './measure';
import styles from './Picture.module.css';
import { followLight } from './pictureLight';
import { StaticMap } from './StaticMap';

const base = baseShapes();

/** The map as a picture that follows the store: for browsers that draw no WebGL. */
export function Picture() {
  const store = useAtlasStore();
  useAtlas(({ document }) => document);
  useAtlas(({ view }) => view);
  // What is lit changes with every move of the pointer and is shown without drawing anew.
  const state = store.getState();
  const { dataset, shapes } = state.document;
  const event = selectEventShown(state);
  const light = useCallback((frame: HTMLDivElement) => followLight(frame, store), [store]);
  return (
    <div className={styles.frame} ref={light}>
      <StaticMap
        title={t('map.picture', { title: dataset.manifest.title })}
        view={globeOf(state)}
        base={base}
        marks={marksOf(dataset, selectVisible(state))}
        sectors={neighbourSectors(dataset)}
        shapes={shapes}
        language={state.view.language}
        lit={litBy(state)}
        links={event ? linksOf(event, dataset.placeById) : []}
        measure={measuredLine(state)}
        box={state.view.box}
        onPlace={(place) => selectPlace(store, place)}
      />
    </div>
  );
}

/** As close as a selection is shown, so that it is seen where on the globe it lies. */
const CLOSE = 1.1;

/** Turned to the measured pair or to what is selected, if there is any. */
function globeOf(state: AtlasState): GlobeView {
  const { event, place, pair } = state.view;
  const isOfPair = !event && (!place || pair?.includes(place));
  const line = isOfPair ? measuredLine(state) : null;
  const lit = [...litBy(state).full].flatMap((id) => {
    const point = state.document.dataset.placeById.get(id)?.point;
    return point ? [point] : [];
  });
  const points = line?.positions ?? lit;
  if (points.length === 0) return firstGlobe(state);
  const globe = globeViewOf(points);
  return { ...globe, radius: Math.min(CLOSE, globe.radius) };
}
