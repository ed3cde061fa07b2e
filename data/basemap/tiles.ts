/** Cuts layers into vector tiles (Mapbox Vector Tile 2) of extent 4096. */
import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Layer, Properties } from './layer.ts';
import type { Tile } from './pmtiles.ts';

const EXTENT = 4096;
const LINE_BUFFER = 64;
/** Labels reach far into the next tile. */
const POINT_BUFFER = 128;
const DEFAULT_TOLERANCE = 4;
const CHILDREN = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

type TileLayers = Record<string, GeoJSONVTTile>;

const defined = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

function indexOf(layer: Layer): GeoJSONVT {
  const isPoint = layer.features[0]?.geometry.type === 'Point';
  const options = {
    // One more than we read: the last zoom of an index is not simplified at all.
    maxZoom: layer.maxZoom + 1,
    indexMaxZoom: layer.maxZoom,
    indexMaxPoints: 0,
    tolerance: layer.tolerance ?? DEFAULT_TOLERANCE,
    extent: EXTENT,
    buffer: isPoint ? POINT_BUFFER : LINE_BUFFER,
  };
  const features = layer.features as GeoJSON.Feature[];
  return new GeoJSONVT({ type: 'FeatureCollection', features }, options);
}

/** The features of a layer that a tile carries, with the properties they carry there. */
function featuresAt(layer: Layer, tile: GeoJSONVTTile, z: number): GeoJSONVTFeature[] {
  const isDue = (f: GeoJSONVTFeature) => (layer.firstZoom?.(f.tags ?? {}) ?? 0) <= z;
  const tagsOf = (tags: Properties) => defined(layer.trim?.(tags, z) ?? tags);
  return tile.features
    .filter(isDue)
    .map((f) => ({ ...f, tags: tagsOf(f.tags ?? {}) }) as GeoJSONVTFeature);
}

function cut(layer: Layer, tiles: Map<string, TileLayers>): void {
  const index = indexOf(layer);
  const visit = (z: number, x: number, y: number): void => {
    const tile = index.getTile(z, x, y);
    if (!tile || tile.features.length === 0) return;
    const features = z >= layer.minZoom ? featuresAt(layer, tile, z) : [];
    if (features.length > 0) {
      const key = `${z}/${x}/${y}`;
      const layers = tiles.get(key) ?? {};
      tiles.set(key, { ...layers, [layer.name]: { ...tile, features } as GeoJSONVTTile });
    }
    if (z === layer.maxZoom) return;
    for (const [dx, dy] of CHILDREN) visit(z + 1, 2 * x + dx, 2 * y + dy);
  };
  visit(0, 0, 0);
}

const encode = (layers: TileLayers): Buffer =>
  Buffer.from(fromGeojsonVt(layers, { version: 2, extent: EXTENT }));

export interface CutTile extends Tile {
  /** Before compression, for the manifest. */
  readonly raw: Buffer;
  /** Gzipped bytes by layer, for the report. */
  readonly weights: Readonly<Record<string, number>>;
}

/** All tiles of all layers. */
export function vectorTiles(layers: readonly Layer[]): CutTile[] {
  const tiles = new Map<string, TileLayers>();
  for (const layer of layers) cut(layer, tiles);
  return [...tiles].map(([key, tileLayers]) => {
    const [z = 0, x = 0, y = 0] = key.split('/').map(Number);
    const raw = encode(tileLayers);
    const weights = Object.fromEntries(
      Object.entries(tileLayers).map(([name, layer]) => [
        name,
        gzipSync(encode({ [name]: layer })).length,
      ]),
    );
    return { z, x, y, raw, weights, bytes: gzipSync(raw, { level: 9 }) };
  });
}
