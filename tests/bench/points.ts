import type { FeatureCollection, Point } from 'geojson';
import type { EventRecord } from '../../src/domain/eventRecord';
import type { PlaceFeature } from '../../src/domain/placeFeature';
import type { CompiledAtlas } from '../../src/formats/compiledAtlas';

/** The days a point's event may mean, milliseconds UTC; null is undated. */
export interface PointProperties {
  readonly start: number | null;
  readonly end: number | null;
}

/** An atlas as the bare page wants it: a point for each place of each event. */
export function pointsOf({
  files,
  dates,
}: CompiledAtlas): FeatureCollection<Point, PointProperties> {
  const { features } = files['places.geojson'] as { readonly features: readonly PlaceFeature[] };
  const events = files['events.json'] as readonly EventRecord[];
  const pointAt = new Map(features.map((place) => [place.id, positionOf(place)] as const));
  return {
    type: 'FeatureCollection',
    features: events.flatMap(({ places, when }) => {
      const { start = null, end = null } = (when && dates[when.edtf]) || {};
      return places.flatMap(({ place }) => {
        const position = pointAt.get(place);
        if (!position) return [];
        const geometry: Point = { type: 'Point', coordinates: [...position] };
        return [{ type: 'Feature' as const, geometry, properties: { start, end } }];
      });
    }),
  };
}

function positionOf({ geometry, properties }: PlaceFeature) {
  return properties.reprPoint ?? (geometry?.type === 'Point' ? geometry.coordinates : null);
}
