import { addProtocol, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { addressOfFile, isPacked } from '../state/packedFiles';
import { archiveProtocol } from './archiveSource';

/** Under this name a page that is one file carries MapLibre's worker; the build puts it there. */
const WORKER = 'worker.mjs';

const fileUrl = (path: string) => new URL(path, document.baseURI).href;

/** Where the style finds what it draws from. */
export const mapFiles = () => ({
  world: `pmtiles://${fileUrl('basemap/world.pmtiles')}`,
  relief: `pmtiles://${fileUrl('basemap/relief.pmtiles')}`,
});

/** Tells MapLibre, once, how to get its worker and the files of the map. */
export function supplyMapFiles(): void {
  setWorkerUrl(isPacked() ? addressOfFile(WORKER) : workerUrl);
  // It comes and gets ready while the map is being made.
  if (!isPacked()) prewarm();
  addProtocol('pmtiles', archiveProtocol());
}
