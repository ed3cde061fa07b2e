/** Reads a shapefile of libmagics++-data; property names come in lower case. */
import type { Geometry } from 'geojson';
import { read } from 'shapefile';
import { input } from './inputs.ts';
import { feature, type MapFeature } from './layer.ts';

export async function readShapefile<G extends Geometry>(name: string): Promise<MapFeature<G>[]> {
  const path = (extension: string) => input('libmagics++-data', `${name}.${extension}`);
  const { features } = await read(path('shp'), path('dbf'), { encoding: 'utf-8' });
  return features
    .filter((shape) => shape.geometry !== null)
    .map((shape) =>
      feature(
        shape.geometry as G,
        Object.fromEntries(
          Object.entries(shape.properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
        ),
      ),
    );
}
