import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { addressOfFile, isPacked, openFile } from '../state/packedFiles';
import { archiveProtocol } from './archiveSource';
import { archives } from './archives';

/** Under this name a page that is one file carries MapLibre's worker; the build puts it there. */
const WORKER = 'worker.mjs';

const fileUrl = (path: string) => new URL(path, document.baseURI).href;

/** Where the style finds what it draws from. Fonts that the page carries are asked for like tiles. */
export const mapFiles = () => ({
  world: `pmtiles://${fileUrl('basemap/world.pmtiles')}`,
  relief: `pmtiles://${fileUrl('basemap/relief.pmtiles')}`,
  fonts: isPacked() ? 'packed://fonts' : fileUrl('fonts'),
});

/** Tells MapLibre, once, how to get its worker and the files of the map. */
export function supplyMapFiles(): void {
  setWorkerUrl(isPacked() ? addressOfFile(WORKER) : workerUrl);
  addProtocol(
    'pmtiles',
    archiveProtocol(archives.map((archive) => ({ ...archive, url: fileUrl(archive.path) }))),
  );
  addProtocol('packed', async ({ url }) => {
    const file = await openFile(url.replace('packed://', ''));
    if (!file.ok) throw new Error(`${url} is not in this file`);
    return { data: await file.arrayBuffer() };
  });
}
