import type { ErrorEvent, Map as MapLibre } from 'maplibre-gl';
import { askAnew, NOT_KEPT } from './archiveSource';
import { RELIEF, WORLD } from './styleParts';

/** The service worker may learn of the network later than the page does. */
const PATIENCE = 3000;

/** Parts that were not kept come by themselves when the network is back. */
export function mendWhenOnline(map: MapLibre, onMended: () => void): () => void {
  let timer = 0;
  const mend = () => {
    timer = 0;
    askAnew();
    onMended();
    for (const source of [WORLD, RELIEF]) if (map.getSource(source)) map.refreshTiles(source);
  };
  const tryAgain = ({ error }: ErrorEvent) => {
    if (!timer && navigator.onLine && String(error?.message).includes(NOT_KEPT))
      timer = window.setTimeout(mend, PATIENCE);
  };
  map.on('error', tryAgain);
  addEventListener('online', mend);
  return () => {
    clearTimeout(timer);
    removeEventListener('online', mend);
  };
}
