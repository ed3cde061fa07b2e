/** What a layer's file hands to the tiler: features, and from which zoom they are worth their bytes. */
import type { Feature, Geometry } from 'geojson';

export type Properties = Readonly<Record<string, string | number | undefined>>;
export type MapFeature<G extends Geometry = Geometry> = Feature<G, Properties>;

export interface Layer {
  /** Name of the layer in the tile; several layers with one name share it at different zooms. */
  readonly name: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly features: readonly MapFeature[];
  /** Simplification in units of a tile of 4096; 4 is half a pixel. */
  readonly tolerance?: number;
  /** The first zoom whose tiles carry a feature. */
  readonly firstZoom?: (properties: Properties) => number;
  /** What a feature carries at a zoom; all by default. */
  readonly trim?: (properties: Properties, zoom: number) => Properties;
}

export const MAX_ZOOM = 6;

/** A GeoJSON feature. */
export function feature<G extends Geometry>(
  geometry: G,
  properties: Properties = {},
): MapFeature<G> {
  return { type: 'Feature', properties, geometry };
}
