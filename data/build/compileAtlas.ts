import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DateBounds } from '../../src/domain/dateBounds';
import type { Shape } from '../../src/domain/placeFeature';
import type { CompiledAtlas } from '../../src/formats/compiledAtlas';
import { readEdtf } from '../../src/formats/edtfBounds';
import { extentOf } from '../../src/formats/placeFeature';
import { type DatasetFile, type DatasetInput, datasetFiles } from '../../src/formats/readDataset';

export interface Compiled {
  readonly atlas: CompiledAtlas;
  readonly areas: Readonly<Record<string, Shape>>;
  readonly texts: Readonly<Record<DatasetFile, string>>;
  /** The articles that may be shown whole, by file name. */
  readonly articles: Readonly<Record<string, string>>;
  /** Its lessons, as their files have them, in the order of their names. */
  readonly lessons: readonly unknown[];
}

/**
 * Makes the two files that the page loads out of a dataset's folder: everything but the outlines,
 * with the bounds of its dates worked out, and the outlines, which follow the first view. What is
 * wrong in the files is left as it stands, for the page to name.
 */
export async function compileAtlas(folder: string): Promise<Compiled> {
  const texts = await readTexts(folder);
  const files = Object.fromEntries(
    datasetFiles.map((name) => [name, jsonOr(texts[name])]),
  ) as DatasetInput;
  const { places, areas } = withoutOutlines(files['places.geojson']);
  return {
    atlas: { files: { ...files, 'places.geojson': places }, dates: datesOf(files) },
    areas,
    texts,
    articles: await readArticles(folder, files['dataset.json']),
    lessons: await readLessons(folder),
  };
}

async function readTexts(folder: string): Promise<Record<DatasetFile, string>> {
  const entries = datasetFiles.map(async (name) => [
    name,
    await readFile(join(folder, name), 'utf8').catch(() => ''),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

async function readArticles(folder: string, about: unknown): Promise<Record<string, string>> {
  const { texts = {} } = (about ?? {}) as { readonly texts?: Readonly<Record<string, string>> };
  const entries = Object.values(texts).map(async (name) => [
    name,
    await readFile(join(folder, name), 'utf8').catch(() => ''),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

async function readLessons(folder: string): Promise<readonly unknown[]> {
  const names = await readdir(join(folder, 'lessons')).catch(() => []);
  const files = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFile(join(folder, 'lessons', name), 'utf8'));
  return (await Promise.all(files)).map(jsonOr);
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface LooseFeature {
  readonly id?: string;
  readonly geometry?: Shape | null;
  readonly bbox?: unknown;
  readonly properties?: { readonly reprPoint?: readonly [number, number] };
}

/** Areas keep their extent and the point of their name; their outline goes into a file of its own. */
function withoutOutlines(places: unknown) {
  const areas: Record<string, Shape> = {};
  const features = (places as { features?: LooseFeature[] } | null)?.features;
  if (!Array.isArray(features)) return { places, areas };
  const light = features.map((feature) => {
    const { id, geometry, properties } = feature ?? {};
    if (!id || !geometry || !properties?.reprPoint || !/Polygon$/.test(geometry.type))
      return feature;
    areas[id] = geometry;
    return {
      ...feature,
      bbox: feature.bbox ?? extentOf(geometry),
      geometry: { type: 'Point', coordinates: properties.reprPoint },
    };
  });
  return { places: { type: 'FeatureCollection', features: light }, areas };
}

/** The bounds of every readable date of the events. */
function datesOf(files: DatasetInput): Record<string, DateBounds> {
  const dates: Record<string, DateBounds> = {};
  JSON.stringify(files['events.json'], (key, value) => {
    if (key !== 'edtf' || typeof value !== 'string') return value;
    const reading = readEdtf(value);
    if (reading.ok) dates[value] = reading.bounds;
    return value;
  });
  return dates;
}
