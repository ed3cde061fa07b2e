/** Builds both archives into `public/basemap/`; `world` or `relief` as an argument builds one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bathymetry } from './bathymetry.ts';
import { countryLabels } from './countryLabels.ts';
import { readTowns } from './gazetteer.ts';
import { fetchInputs } from './inputs.ts';
import { labels } from './labels.ts';
import { land } from './land.ts';
import type { Layer } from './layer.ts';
import { MAX_ZOOM } from './layer.ts';
import { archiveRecord, writeManifest } from './manifest.ts';
import { ocean } from './ocean.ts';
import { places } from './places.ts';
import { writeArchive } from './pmtiles.ts';
import { provinceLabels } from './provinces.ts';
import { RELIEF_MAX_ZOOM, reliefTiles } from './relief.ts';
import { rivers } from './rivers.ts';
import { spokenTowns } from './spokenTowns.ts';
import { surfaces } from './surfaces.ts';
import { type CutTile, vectorTiles } from './tiles.ts';

const output = new URL('../../public/basemap/', import.meta.url);
const manifest = new URL('manifest.json', import.meta.url);
/** The zoom whose tiles the first globe is made of. */
const FIRST_VIEW_ZOOM = 2;
const ATTRIBUTION = 'GeoNames (CC BY 4.0, modified), Natural Earth, NASA SRTM30, NOAA ETOPO5';

async function worldLayers(): Promise<Layer[]> {
  const ground = await land();
  const towns = readTowns();
  return [
    ...ground.layers,
    ...(await ocean(ground)),
    ...bathymetry(ground.all),
    ...(await rivers()),
    ...surfaces(),
    withTownsWritten(await places(towns)),
    provinceLabels(ground, towns),
    countryLabels(ground, towns),
    ...labels(),
  ];
}

/** The towns that the page tells places by, one a line. */
function withTownsWritten(layer: Layer): Layer {
  const lines = spokenTowns(layer.features).map((town) => JSON.stringify(town));
  writeFileSync(new URL('towns.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
  return layer;
}

/** Sums of gzipped kilobytes by zoom or by layer. */
function weigh(tiles: readonly CutTile[], by: (tile: CutTile) => [string, number][]): string {
  const sums = new Map<string, number>();
  for (const [key, bytes] of tiles.flatMap(by)) sums.set(key, (sums.get(key) ?? 0) + bytes);
  return [...sums].map(([key, bytes]) => `${key} ${Math.round(bytes / 1000)}`).join(', ');
}

async function buildWorld(): Promise<void> {
  const layers = await worldLayers();
  const tiles = vectorTiles(layers);
  const names = [...new Set(layers.map((layer) => layer.name))];
  const bytes = writeArchive(fileURLToPath(new URL('world.pmtiles', output)), tiles, {
    type: 'mvt',
    maxZoom: MAX_ZOOM,
    metadata: {
      name: 'Dateline world',
      attribution: ATTRIBUTION,
      vector_layers: names.map((id) => ({ id, fields: {}, minzoom: 0, maxzoom: MAX_ZOOM })),
    },
  });
  writeManifest(manifest, 'world.pmtiles', archiveRecord(bytes, tiles));
  console.log(`world.pmtiles: ${tiles.length} tiles, ${(bytes / 1e6).toFixed(2)} MB.`);
  console.log(`kB by zoom: ${weigh(tiles, (tile) => [[`z${tile.z}`, tile.bytes.length]])}`);
  console.log(`kB by layer: ${weigh(tiles, (tile) => Object.entries(tile.weights))}`);
  const first = tiles.filter((tile) => tile.z === FIRST_VIEW_ZOOM);
  console.log(`kB of the first view: ${weigh(first, (tile) => Object.entries(tile.weights))}`);
}

async function buildRelief(): Promise<void> {
  const tiles = await reliefTiles();
  const bytes = writeArchive(fileURLToPath(new URL('relief.pmtiles', output)), tiles, {
    type: 'webp',
    maxZoom: RELIEF_MAX_ZOOM,
    metadata: { name: 'Dateline relief', attribution: ATTRIBUTION, encoding: 'terrarium' },
  });
  writeManifest(manifest, 'relief.pmtiles', archiveRecord(bytes, tiles));
  console.log(`relief.pmtiles: ${tiles.length} tiles, ${(bytes / 1e6).toFixed(2)} MB.`);
}

fetchInputs();
mkdirSync(output, { recursive: true });
const only = process.argv[2];
if (only !== 'relief') await buildWorld();
if (only !== 'world') await buildRelief();
