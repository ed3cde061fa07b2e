import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
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
  const { drawElements, clear } = gl;
  const slices = inSlices();
  let isHeld = false;
  let come: 'none' | 'first' | 'more' = 'none';
  const take = ({ tile, source }: MapSourceDataEvent) => {
    if (tile && source.type !== 'geojson' && come === 'none') come = 'first';
  };
  const isWhole = () => Object.keys(map.style.tileManagers).every((id) => map.isSourceLoaded(id));
  const isTurn = () => {
    if (!slices.isDone()) return false;
    const isFirst = come === 'first';
    if (isFirst) come = 'more';
    return isFirst || isWhole();
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
      come = 'none';
      map.on('sourcedata', take);
      painter.render = (...frame) => isTurn() && render.apply(painter, frame);
      painter.renderLayer = prepareLater;
      gl.drawElements = (...drawn) => isOffScreen() && drawElements.apply(gl, drawn);
      gl.clear = (...cleared) => isOffScreen() && clear.apply(gl, cleared);
    },
    resume: () => {
      if (!isHeld) return;
      isHeld = false;
      map.off('sourcedata', take);
      // Put back, not deleted: an object that lost a property is slower for good.
      Object.assign(painter, { render, renderLayer });
      Object.assign(gl, { drawElements, clear });
      slices.clear();
    },
    whenPrepared: slices.whenDone,
  };
}
