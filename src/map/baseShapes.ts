import { feature, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import type { BaseShapes } from './StaticMap';

/** Land and borders of the world at 1:110 million (Natural Earth). */
export function baseShapes(): BaseShapes {
  const topology = world as unknown as Topology;
  const { land, countries } = topology.objects;
  if (!land || !countries) throw new Error('world-atlas has no land or countries');
  return {
    land: feature(topology, land),
    borders: mesh(topology, countries as never, (a, b) => a !== b),
  };
}
