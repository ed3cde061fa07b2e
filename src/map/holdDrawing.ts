import type { Map as MapLibreMap, MapSourceDataEvent, MapStyleDataEvent } from 'maplibre-gl';
import { inSlices } from './slices';

/** Whether a map's frames reach the screen. */
export interface Drawing {
  /** What was drawn last stays; the map goes on to lay out, to place names and to compile. */
  readonly hold: () => void;
  /** The next frame is drawn; nothing happens where nothing was held. */
  readonly resume: () => void;
  /** Calls when what was laid out so far can be drawn without compiling. */
  readonly whenPrepared: (done: () => void) => void;
}

type Painter = MapLibreMap['painter'];

/**
 * So many milliseconds after the last tile a frame still waits for the next: each lays out and places
 * names for all there are, and only the one that has them all is drawn.
 */
const GATHER = 300;

/**
 * Lets a map get ready without drawing. A program that is compiled waits for all that the frame has
 * drawn before it, and the page waits with it; while nothing is drawn there is nothing to wait for.
 * Of what arrives in ten parts only the first is made ready by itself, with the programs that all of
 * them need, while the others are on their way; and one picture is drawn instead of ten. Layers are
 * made ready one after the other, so that the page answers meanwhile.
 */
export function drawingOf(map: MapLibreMap): Drawing {
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl)
    return { hold: () => undefined, resume: () => undefined, whenPrepared: (done) => done() };
  const { painter } = map;
  const { render, renderLayer } = painter;
  const { triggerRepaint } = map;
  const { drawElements, clear } = gl;
  const slices = inSlices();
  let isHeld = false;
  let isPrepared = false;
  let come: 'none' | 'first' | 'more' = 'none';
  let gathering = 0;
  const take = (event: MapSourceDataEvent | MapStyleDataEvent) => {
    isPrepared = false;
    // An image, or a style that was taken up: the next frame has it.
    if (!('source' in event)) return;
    // A source that says what it is has yet to be asked for its tiles.
    if (event.sourceDataType === 'metadata') frameNow();
    else if (come === 'none' && event.tile && event.source.type !== 'geojson') {
      come = 'first';
      frameNow();
    }
  };
  // A map that lost its drawing context has no style: nothing is to come.
  const isWhole = () =>
    Object.keys(map.style?.tileManagers ?? {}).every((id) => map.isSourceLoaded(id));
  const isTurn = () => {
    if (!slices.isDone() || isPrepared) return false;
    const isFirst = come === 'first';
    if (isFirst) come = 'more';
    isPrepared = isWhole();
    return isFirst || isPrepared;
  };
  const frameNow = () => {
    clearTimeout(gathering);
    gathering = 0;
    triggerRepaint.call(map);
  };
  // Before, what it lays out could not be handed over.
  const frameSoon = () => slices.whenDone(frameNow);
  const gather = () => {
    if (isWhole()) return frameSoon();
    clearTimeout(gathering);
    gathering = window.setTimeout(frameSoon, GATHER);
  };
  const prepareLater: Painter['renderLayer'] = (_, tiles, layer, coords, frame) => {
    const { currentPass, currentLayer } = frame;
    slices.add(() => {
      if (gl.isContextLost()) return;
      const there = coords?.filter((coord) => {
        const tile = tiles.getTile(coord);
        // What came since is handed over with the next frame.
        return tile && !tile.getBucket(layer)?.uploadPending();
      });
      Object.assign(frame, { currentPass, currentLayer });
      renderLayer.call(painter, painter, tiles, layer, there, frame);
      painter.context.bindFramebuffer.set(null);
      painter.context.viewport.set([0, 0, painter.width, painter.height]);
      painter.context.setDefault();
    });
  };
  /** The shading of the hills is drawn once, off the screen, and kept. */
  const isOffScreen = () => gl.getParameter(gl.FRAMEBUFFER_BINDING) !== null;
  return {
    hold: () => {
      isHeld = true;
      isPrepared = false;
      come = 'none';
      map.on('data', take);
      map.on('style.load', frameNow);
      map.triggerRepaint = gather;
      painter.render = (...frame) => isTurn() && render.apply(painter, frame);
      painter.renderLayer = prepareLater;
      gl.drawElements = (...drawn) => isOffScreen() && drawElements.apply(gl, drawn);
      gl.clear = (...cleared) => isOffScreen() && clear.apply(gl, cleared);
    },
    resume: () => {
      if (!isHeld) return;
      isHeld = false;
      map.off('data', take);
      map.off('style.load', frameNow);
      clearTimeout(gathering);
      gathering = 0;
      // Put back, not deleted: an object that lost a property is slower for good.
      Object.assign(map, { triggerRepaint });
      Object.assign(painter, { render, renderLayer });
      Object.assign(gl, { drawElements, clear });
      slices.clear();
    },
    whenPrepared: (done) =>
      slices.whenDone(() => {
        if (!isHeld || isPrepared) return done();
        // What came while the last was made ready has had no turn yet.
        map.once('render', () => slices.whenDone(done));
        triggerRepaint.call(map);
      }),
  };
}
