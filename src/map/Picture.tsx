import { useCallback } from 'react';
import { t } from '../i18n/translate';
import { selectPlace } from '../state/actions';
import { selectPicking } from '../state/asked';
import { selectEventShown } from '../state/selectors';
import { shownState } from '../state/shownState';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { baseShapes } from './baseShapes';
import { graticule } from './graticule';
import { neighbourSectors } from './labelSides';
import { linksOf } from './links';
import { litBy } from './lit';
import { marksShown } from './marks';
import { measuredLine } from './measure';
import styles from './Picture.module.css';
import { globeOf } from './pictureGlobe';
import { followLight } from './pictureLight';
import { placeLabel } from './placeLabel';
import { pointTo } from './pointTo';
import { questionMarks } from './questionMarks';
import { StaticMap } from './StaticMap';

let drawn: ReturnType<typeof drawGround> | null = null;

const drawGround = () => ({ base: baseShapes(), lines: graticule() });

/** Worked out when it is first drawn: the program is there before, for paper, and rarely used. */
const ground = () => {
  drawn ??= drawGround();
  return drawn;
};

/** The map as a picture that follows the store: for browsers that draw no WebGL. */
export function Picture() {
  const store = useAtlasStore();
  useAtlas(({ document }) => document);
  useAtlas(({ view }) => view);
  useAtlas(({ reading }) => reading);
  useAtlas(({ shelf }) => shelf);
  useAtlas(({ asked }) => asked);
  useAtlas(({ aim }) => aim);
  // What is lit changes with every move of the pointer and is shown without drawing anew.
  const state = shownState(store.getState());
  const { dataset, shapes } = state.document;
  const { base, lines } = ground();
  const isBlank = state.view.hides.includes('pins');
  const event = isBlank ? null : selectEventShown(state);
  const light = useCallback((frame: HTMLDivElement) => followLight(frame, store), [store]);
  return (
    <div className={styles.frame} ref={light}>
      <StaticMap
        title={t('map.picture', { title: dataset.manifest.title })}
        view={globeOf(state)}
        base={base}
        marks={marksShown(state)}
        sectors={neighbourSectors(dataset)}
        shapes={shapes}
        lit={litBy(state)}
        links={event ? linksOf(event, dataset.placeById) : []}
        measure={measuredLine(state)}
        box={state.view.box}
        graticule={state.view.graticule ? lines : null}
        labelOf={(place) => placeLabel(place, state.view)}
        onPlace={(place) => selectPlace(store, place)}
        question={questionMarks(state)}
        onPoint={selectPicking(state) ? (point) => pointTo(store, point) : undefined}
      />
    </div>
  );
}
