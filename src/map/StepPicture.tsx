import { selectEventShown, selectVisible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { baseShapes } from './baseShapes';
import { globeOfCamera } from './cameraGlobe';
import { graticule } from './graticule';
import { neighbourSectors } from './labelSides';
import { linksOf } from './links';
import { litBy } from './lit';
import { marksOf } from './marks';
import { measuredLine } from './measure';
import { globeOf } from './pictureGlobe';
import { placeLabel } from './placeLabel';
import { StaticMap } from './StaticMap';
import styles from './StepPicture.module.css';

const base = baseShapes();
const lines = graticule();

interface Props {
  readonly title: string;
  /** What is shown; it need not be what the page itself shows. */
  readonly state: AtlasState;
}

/** What a screen shows, small and still: for who stands beside it. */
export function StepPicture({ title, state }: Props) {
  const { dataset, shapes } = state.document;
  const { camera, hides, graticule: hasGraticule } = state.view;
  const event = selectEventShown(state);
  const marks = marksOf(dataset, selectVisible(state));
  const isBlank = hides.includes('pins');
  return (
    <div className={styles.frame}>
      <StaticMap
        title={title}
        view={camera ? globeOfCamera(camera) : globeOf(state)}
        base={base}
        marks={isBlank ? { areas: [], spots: [] } : marks}
        sectors={neighbourSectors(dataset)}
        shapes={shapes}
        lit={litBy(state)}
        links={event && !isBlank ? linksOf(event, dataset.placeById) : []}
        measure={measuredLine(state)}
        box={state.view.box}
        graticule={hasGraticule ? lines : null}
        labelOf={(place) => placeLabel(place, state.view)}
      />
    </div>
  );
}
