/** Rivers of Natural Earth: its 1:50 million up to zoom 3, its 1:10 million from zoom 4. */
import type { LineString } from 'geojson';
import { feature, type Layer, MAX_ZOOM, type MapFeature } from './layer.ts';
import { readShapefile } from './shapefile.ts';

async function riversOf(shapefile: string, leaveOut: RegExp): Promise<MapFeature[]> {
  const lines = await readShapefile<LineString>(shapefile);
  return lines
    .filter(({ properties }) => !leaveOut.test(String(properties.featurecla)))
    .map(({ geometry, properties }) =>
      feature(geometry, {
        name: properties.name || undefined,
        r: Number(properties.scalerank),
      }),
    );
}

export async function rivers(): Promise<Layer[]> {
  return [
    {
      name: 'rivers',
      minZoom: 2,
      maxZoom: 3,
      features: await riversOf('ne_50m_rivers_lake_centerlines', /Lake/i),
      firstZoom: ({ r }) => Number(r) - 2,
      trim: ({ r }) => ({ r }),
    },
    {
      name: 'rivers',
      minZoom: 4,
      maxZoom: MAX_ZOOM,
      features: await riversOf('ne_10m_rivers_lake_centerlines', /^Canal$/),
      firstZoom: ({ r }) => Number(r) - 3,
    },
  ];
}
