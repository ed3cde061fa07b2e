import type { Map as MapLibre } from 'maplibre-gl';
import { readAhead } from './archiveSource';
import { RELIEF_FILE, WORLD_FILE } from './archives';
import type { LiveMap } from './liveMap';
import { RELIEF_TILE } from './style';
import { RELIEF } from './styleParts';
import { tilesAround } from './tilesAround';

/** A map as others see it, who know nothing of how it is drawn. */
export const liveMap = (map: MapLibre): LiveMap => ({
  size: () => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return { width, height };
  },
  isDrawn: () =>
    map.getContainer().clientWidth > 0 &&
    map.getCanvas().getContext('webgl2')?.isContextLost() === false,
  prepare: async (camera) => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const ahead = (path: string, tileSize: number, isRounded: boolean) =>
      readAhead(path, (maxZoom) =>
        tilesAround(camera, { width, height }, { tileSize, maxZoom, isRounded }),
      );
    await ahead(WORLD_FILE, 512, false);
    if (map.getSource(RELIEF)) await ahead(RELIEF_FILE, RELIEF_TILE, true);
  },
  photograph: () =>
    new Promise((taken) => {
      // The drawing is not preserved from frame to frame: it can be read while a frame is drawn only.
      map.once('render', () => taken(copyOf(map.getCanvas())));
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
