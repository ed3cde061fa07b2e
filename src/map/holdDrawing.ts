import type { Map as MapLibreMap } from 'maplibre-gl';

/** Whether a map's frames reach the screen. */
export interface Drawing {
  /** What was drawn last stays; the map goes on to lay out, to place names and to compile. */
  readonly hold: () => void;
  /** The next frame is drawn; nothing happens where nothing was held. */
  readonly resume: () => void;
}

/**
 * Lets a map get ready without drawing. A program that is compiled waits for all that the frame has
 * drawn before it, and the page waits with it; while nothing is drawn there is nothing to wait for.
 * Of what arrives in ten parts nothing is handed to the graphics card before the last, and one
 * picture is drawn instead of ten.
 */
export function drawingOf(map: MapLibreMap): Drawing {
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl) return { hold: () => undefined, resume: () => undefined };
  const { painter } = map;
  const { render } = painter;
  const { drawElements, clear } = gl;
  let isHeld = false;
  /** The shading of the hills is drawn once, off the screen, and kept. */
  const isOffScreen = () => gl.getParameter(gl.FRAMEBUFFER_BINDING) !== null;
  return {
    hold: () => {
      isHeld = true;
      painter.render = (...frame) => map.areTilesLoaded() && render.apply(painter, frame);
      gl.drawElements = (...parts) => isOffScreen() && drawElements.apply(gl, parts);
      gl.clear = (...parts) => isOffScreen() && clear.apply(gl, parts);
    },
    resume: () => {
      if (!isHeld) return;
      isHeld = false;
      // Put back, not deleted: an object that lost a property is slower for good.
      Object.assign(painter, { render });
      Object.assign(gl, { drawElements, clear });
    },
  };
}
