import { bibtex } from '../formats/bibtex';
import { cslJson } from '../formats/cslJson';
import { csv } from '../formats/csv';
import { kml } from '../formats/kml';
import { linkedPlaces } from '../formats/linkedPlaces';
import { type Portion, portionOf, wholeOf } from '../formats/portion';
import { ris } from '../formats/ris';
import { webAnnotations } from '../formats/webAnnotations';
import type { MessageId } from '../i18n/translate';
import { dayText, windowText } from '../state/calendar';
import { selectVisible } from '../state/selectors';
import type { AtlasState, AtlasStore } from '../state/store';
import { addressOfAtlas } from './addressOfAtlas';
import { mapSheetNow } from './mapSheetNow';

/** What of the atlas is written: what is shown now, or everything. */
export type Extent = 'shown' | 'all';

/** A file that a reader can take along. */
export interface Download {
  readonly name: string;
  readonly extension: string;
  readonly purpose: MessageId;
  readonly make: (store: AtlasStore, extent: Extent) => Blob | Promise<Blob>;
}

/** A file of the records; its letters are UTF-8. */
const written = (
  name: string,
  { extension, mime, purpose }: { extension: string; mime: string; purpose: MessageId },
  write: (portion: Portion) => string,
): Download => ({
  name,
  extension,
  purpose,
  make: (store, extent) =>
    new Blob([write(portionNow(store.getState(), extent))], { type: `${mime};charset=utf-8` }),
});

export const pictures: readonly Download[] = [
  {
    name: 'PNG',
    extension: 'png',
    purpose: 'download.png',
    make: async (store) =>
      (await import('../map/mapPicture')).mapAsPng(store, mapSheetNow(store, 'photograph')),
  },
  {
    name: 'SVG',
    extension: 'svg',
    purpose: 'download.svg',
    make: async (store) => {
      const { mapAsSvg } = await import('../map/mapPicture');
      return new Blob([mapAsSvg(store, mapSheetNow(store, 'drawing'))], { type: 'image/svg+xml' });
    },
  },
];

export const records: readonly Download[] = [
  written(
    'GeoJSON',
    { extension: 'geojson', mime: 'application/geo+json', purpose: 'download.geojson' },
    linkedPlaces,
  ),
  written('CSV', { extension: 'csv', mime: 'text/csv', purpose: 'download.csv' }, csv),
  written(
    'KML',
    { extension: 'kml', mime: 'application/vnd.google-earth.kml+xml', purpose: 'download.kml' },
    kml,
  ),
  written(
    'JSON-LD',
    { extension: 'jsonld', mime: 'application/ld+json', purpose: 'download.annotations' },
    webAnnotations,
  ),
];

export const references: readonly Download[] = [
  written(
    'BibTeX',
    { extension: 'bib', mime: 'application/x-bibtex', purpose: 'download.bibtex' },
    ({ sources }) => bibtex(sources),
  ),
  written(
    'RIS',
    { extension: 'ris', mime: 'application/x-research-info-systems', purpose: 'download.ris' },
    ({ sources }) => ris(sources),
  ),
  written(
    'CSL-JSON',
    { extension: 'json', mime: 'application/vnd.citationstyles.csl+json', purpose: 'download.csl' },
    ({ sources }) => cslJson(sources),
  ),
];

function portionNow(state: AtlasState, extent: Extent): Portion {
  const { dataset, shapes } = state.document;
  const held = { shapes, address: addressOfAtlas(state) };
  return extent === 'all' ? wholeOf(dataset, held) : portionOf(dataset, selectVisible(state), held);
}

/** `iskp-2024-2023-06-to-2024-06.csv`: the dataset, then the window that is written, or the day. */
export function fileName(
  { document: { dataset }, view }: AtlasState,
  extension: string,
  extent: Extent,
): string {
  const now = new Date();
  const today = dayText(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  const window = extent === 'shown' && view.window ? windowText(view.window) : null;
  const part = window ? `${window.from}-to-${window.to}` : today;
  return `${dataset.manifest.id}-${part}.${extension}`;
}
