import type { Map as MapLibre } from 'maplibre-gl';
import type { Drawing } from './holdDrawing';
import type { LiveMap } from './liveMap';
import { readReliefRound, readWorldRound } from './readRound';
import { RELIEF } from './styleParts';

/** A map as others see it, who know nothing of how it is drawn. */
export const liveMap = (map: MapLibre, drawing: Drawing): LiveMap => ({
  size: () => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return { width, height };
  },
  isDrawn: () =>
    map.getContainer().clientWidth > 0 &&
    map.getCanvas().getContext('webgl2')?.isContextLost() === false,
  prepare: async (camera) => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const frame = { width, height, isGlobe: map.getProjection()?.type === 'globe' };
    await readWorldRound(frame, camera);
    if (map.getSource(RELIEF)) await readReliefRound(frame, camera);
  },
  photograph: () =>
    new Promise((taken) => {
      // The drawing is not preserved from frame to frame: it can be read while a frame is drawn only.
      map.once('render', () => taken(copyOf(map.getCanvas())));
      drawing.resume();
      map.triggerRepaint();
    }),
});

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}
