import type { Map as MapLibre } from 'maplibre-gl';
import type { Box } from '../domain/box';
import { moveCamera } from '../state/actions';
import { shownState } from '../state/shownState';
import type { AtlasState, AtlasStore } from '../state/store';
import { nextTask } from '../ui/nextTask';
import { atlasStyle, type StyleSituation } from './atlasStyle';
import { cameraOf, cameraOn, goToMeasure, goToReading, goToSelection, keepInSight } from './camera';
import { createMap } from './createMap';
import { boxInView, drawBox } from './drawBox';
import { drawLetters } from './drawLetters';
import { countEvents, lightReading, lightSelection } from './featureStates';
import { coarsenGlobe } from './globeMesh';
import { supplyGlyphs } from './glyphImages';
import { drawingOf } from './holdDrawing';
import { guardLimb } from './limb';
import { keepLiveMap } from './liveMap';
import { supplyMapFiles } from './mapFiles';
import { marksShown } from './marks';
import { mendWhenOnline } from './mendWhenOnline';
import { type Missing, missingBy } from './missing';
import { writeWithPageFonts } from './pageFonts';
import { liveMap } from './photograph';
import { listenToPointer } from './pointer';
import { Readout } from './readout';
import { showSubject } from './showSubject';
import { addMissing, addSources, type Stage, stageAfter } from './stages';
import { watchTheme } from './theme';
import { whenDrawn } from './whenDrawn';

supplyMapFiles();

export interface MapEvents {
  /** The map has drawn its first picture; what it returns comes before the rest of the map. */
  readonly onReady: () => Promise<void>;
  /** The browser took the drawing context away. */
  readonly onLost: () => void;
  /** A part of the basemap could not be loaded; null when there is again no such part. */
  readonly onMissing: (missing: Missing | null) => void;
}

/** The live map, for the buttons that stand over it. */
export interface MountedMap {
  readonly zoomBy: (step: number) => void;
  readonly turnNorth: () => void;
  /** Lets a box be drawn; returns how to put the drawing away. */
  readonly drawBox: (done: (box: Box | null) => void) => () => void;
  readonly boxInView: () => Box | null;
  readonly unmount: () => void;
}

/**
 * Draws the atlas into an element and keeps it in step with the store. It throws where there is no
 * WebGL 2. Four channels, by how often they change: style, data, selection, camera.
 */
export function mountMap(element: HTMLElement, store: AtlasStore, events: MapEvents): MountedMap {
  let isGone = false;
  let isStyled = false;
  let isStale = false;
  let restyling = 0;
  let isSetOut = false;
  let hasEnded = false;
  const shown = () => shownState(store.getState());
  const situation = {
    theme: watchTheme(store, () => restyle()),
    stage: 'ground' as Stage,
    has: (source: string) => isStyled && map.getSource(source) !== undefined,
  };
  const map = createMap(element, shown(), situationOf());
  const drawing = drawingOf(map);
  drawing.hold();
  supplyGlyphs(map);
  writeWithPageFonts(map);
  const cleanups = [
    situation.theme.stop,
    listenToPointer(map, element, store),
    followStore(),
    guardLimb(map),
    mendWhenOnline(map, () => events.onMissing(null)),
    keepLiveMap(store, liveMap(map, drawing)),
    drawing.resume,
    () => map.remove(),
  ];
  const { camera, place, event, pair } = shown().view;
  if (!camera && (place || event)) goToSelection(map, shown(), 0);
  if (!camera && pair) goToMeasure(map, shown(), 0);
  map.addControl(new Readout(store), 'bottom-right');
  map.on('moveend', () => {
    if (isSetOut) hasEnded = true;
    else reportCamera(map, store);
  });
  map.on('error', ({ error }) => events.onMissing(missingBy(error)));
  map.getCanvas().addEventListener('webglcontextlost', events.onLost);
  map.on('projectiontransition', () => coarsenGlobe(map));
  map.once('style.load', () => {
    isStyled = true;
    coarsenGlobe(map);
    drawLetters(map, shown()).catch(() => undefined);
    if (isStale) restyle();
    else tellStates(map, shown(), null);
  });
  map.once('idle', () => {
    drawNow(() => {
      map.on('move', drawing.resume);
      map.on('resize', drawing.resume);
      events.onReady().then(buildUp);
    });
  });

  /** One stage after the other, each when the one before has been drawn. */
  function buildUp() {
    whenDrawn(map.getCanvas(), async () => {
      const next = stageAfter(situation.stage);
      if (isGone || !next || !map.style) return;
      situation.stage = next;
      const [state, theme, style] = [store.getState(), situation.theme.current(), styleNow()];
      const latest = () =>
        state === store.getState() && theme === situation.theme.current() ? style : styleNow();
      await nextTask();
      if (isGone || !map.style) return;
      if (!map.isMoving()) drawing.hold();
      addSources(map, latest());
      await nextTask();
      if (isGone || !map.style) return;
      addWhatIsNew(latest());
      map.once('idle', () => drawNow(buildUp));
    });
  }
  function drawNow(done: () => void) {
    drawing.whenPrepared(() => {
      drawing.resume();
      map.once('render', done);
      map.triggerRepaint();
    });
  }

  function addWhatIsNew(style = styleNow()) {
    addMissing(map, style);
    tellStates(map, shown(), null);
  }
  function styleNow() {
    return atlasStyle(shown(), situationOf());
  }
  function situationOf(): StyleSituation {
    return { ...situation, theme: situation.theme.current() };
  }
  function restyle() {
    isStale = !isStyled;
    if (isStale || !map.style) return;
    const style = styleNow();
    // What the comparison adds it would validate again.
    addMissing(map, style);
    map.setStyle(style, { diff: true, validate: false });
    tellStates(map, shown(), null);
  }
  /** The map sets out before it is drawn anew; in another projection the way itself is another. */
  function restyleSoon() {
    cancelAnimationFrame(restyling);
    restyling = requestAnimationFrame(() => !isGone && restyle());
  }
  function followStore() {
    return store.subscribe((now, before) => {
      // With its drawing context it lost its style; another map takes its place.
      if (!map.style) return;
      const [state, previous] = [shownState(now), shownState(before)];
      if (state.view !== previous.view || state.lit !== previous.lit) drawing.resume();
      draw(state, previous);
      setOut(state, previous);
    });
  }
  function draw(state: AtlasState, previous: AtlasState) {
    const isTurned = state.view.projection !== previous.view.projection;
    if (isTurned || !isStyled) restyle();
    else if (isRestyled(state, previous)) restyleSoon();
    else if (!showSubject(map, state, previous)) addWhatIsNew();
    if (isStyled) tellStates(map, state, previous);
  }
  /** A way that is given up for the next one ends nowhere: only where the map comes to rest is told. */
  function setOut(state: AtlasState, previous: AtlasState) {
    isSetOut = true;
    hasEnded = false;
    moveWith(map, state, previous);
    isSetOut = false;
    if (hasEnded && !map.isMoving()) reportCamera(map, store);
  }
  return {
    zoomBy: (step) => map.easeTo({ zoom: map.getZoom() + step, duration: 300 }),
    drawBox: (done) => drawBox(map, done),
    boxInView: () => boxInView(map),
    turnNorth: () => map.easeTo({ bearing: 0, pitch: 0, duration: 300 }),
    unmount: () => {
      isGone = true;
      for (const clean of cleanups) clean();
    },
  };
}

const isRestyled = ({ view: now }: AtlasState, { view: before }: AtlasState) =>
  now.theme !== before.theme ||
  now.language !== before.language ||
  now.projection !== before.projection ||
  now.labels !== before.labels ||
  now.hides.includes('pins') !== before.hides.includes('pins') ||
  now.relief !== before.relief ||
  now.graticule !== before.graticule;

const isReselected = ({ view: now }: AtlasState, { view: before }: AtlasState) =>
  now.place !== before.place || now.event !== before.event;

function tellStates(map: MapLibre, state: AtlasState, previous: AtlasState | null): void {
  if (!previous || marksShown(state) !== marksShown(previous)) countEvents(map, state, previous);
  if (!previous || isReselected(state, previous)) lightSelection(map, state, previous);
  if (!previous || state.lit !== previous.lit) lightReading(map, state, previous);
}

/** The camera comes in only as a command: a selection, a step back in the history, a reset. */
function moveWith(map: MapLibre, state: AtlasState, previous: AtlasState): void {
  const { camera, place, event } = state.view;
  const isReset = !camera && previous.view.camera;
  if (isReset && (place || event)) goToSelection(map, state);
  else if (camera !== previous.view.camera) {
    const { clientWidth, clientHeight } = map.getContainer();
    const { zoom, latitude, longitude } = cameraOf(state, clientWidth, clientHeight);
    const now = cameraOn(map);
    if (now.zoom !== zoom || now.latitude !== latitude || now.longitude !== longitude)
      map.easeTo({ center: [longitude, latitude], zoom, duration: 700 });
  } else if (isReselected(state, previous)) goToSelection(map, state);
  else if (state.view.pair !== previous.view.pair) goToMeasure(map, state);
  else if (state.reading !== previous.reading) goToReading(map, state);
  else if (state.aim && state.aim !== previous.aim) keepInSight(map, state.aim);
}

function reportCamera(map: MapLibre, store: AtlasStore): void {
  const camera = cameraOn(map);
  const known = store.getState().view.camera;
  const isSame =
    known &&
    known.zoom === camera.zoom &&
    known.latitude === camera.latitude &&
    known.longitude === camera.longitude;
  if (!isSame) moveCamera(store, camera);
}
