/** Lakes, ice, playas and urban areas, from Marble's copies of Natural Earth 1:50 million. */
import type { Polygon } from 'geojson';
import { ringArea, smoothLine } from './geometry.ts';
import { feature, type Layer, MAX_ZOOM, type MapFeature } from './layer.ts';
import { readPn2 } from './pn2.ts';

/** Rounds the grid of 1/120 degree away. */
function smooth(polygon: MapFeature<Polygon>): MapFeature<Polygon> {
  const coordinates = polygon.geometry.coordinates.map((ring) => smoothLine(ring, true));
  return feature({ type: 'Polygon', coordinates }, polygon.properties);
}

/** Rank of a lake by its area in square kilometres: the first zoom that shows it, plus one. */
function lakeRank({ geometry }: MapFeature<Polygon>): number {
  const area = ringArea(geometry.coordinates[0] ?? []);
  return [20_000, 5000, 1500, 400].filter((limit) => area <= limit).length + 1;
}

export function surfaces(): Layer[] {
  const lakes = readPn2('ne_50m_lakes').map(smooth);
  const glaciers = readPn2('ne_50m_glaciated_areas').map(smooth);
  const shelves = readPn2('ne_50m_antarctic_ice_shelves_polys');
  const bare = (features: readonly MapFeature<Polygon>[]) =>
    features.map(({ geometry }) => feature(geometry));
  return [
    {
      name: 'lakes',
      minZoom: 0,
      maxZoom: MAX_ZOOM,
      features: lakes.map((lake) => feature(lake.geometry, { r: lakeRank(lake) })),
      firstZoom: ({ r }) => Number(r) - 1,
      trim: () => ({}),
    },
    {
      name: 'ice',
      minZoom: 1,
      maxZoom: 2,
      features: bare([...glaciers, ...shelves]),
      tolerance: 8,
    },
    { name: 'ice', minZoom: 3, maxZoom: MAX_ZOOM, features: bare([...glaciers, ...shelves]) },
    {
      name: 'playas',
      minZoom: 4,
      maxZoom: MAX_ZOOM,
      features: bare(readPn2('ne_50m_playas').map(smooth)),
    },
    {
      name: 'urban',
      minZoom: 5,
      maxZoom: MAX_ZOOM,
      features: bare(readPn2('ne_50m_urban_areas').map(smooth).map(smooth)),
    },
  ];
}
