import type { PlaceFeature, Toponym } from './placeFeature';

export const placeKinds = [
  'site',
  'settlement',
  'district',
  'province',
  'country',
  'region',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Longitude and latitude in degrees, WGS 84 (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number];
/** West, south, east, north in degrees (RFC 7946, section 5). */
export type Extent = readonly [number, number, number, number];

/**
 * A place that the articles name. `point` is where its mark or name stands, null when it cannot be
 * located; `extent` is what the camera shows of an area. Outlines are kept apart (see `shapes`),
 * because they follow the first view.
 */
export interface Place {
  readonly id: PlaceFeature['id'];
  readonly title: string;
  readonly kind: PlaceKind;
  readonly precision: PlaceKind;
  readonly ccodes: readonly string[];
  readonly note?: string | undefined;
  readonly names: readonly Toponym[];
  readonly links: PlaceFeature['links'];
  readonly point: Position | null;
  readonly extent: Extent | null;
  readonly radiusKm?: number | undefined;
  readonly isApproximate: boolean;
}

/** A country, province or region is an area and never a pin. */
export const isArea = ({ kind }: Place): boolean =>
  kind === 'country' || kind === 'province' || kind === 'region';

/** Known only by the town it stands in: drawn there, and said. */
export const isKnownByTownOnly = (place: Place): boolean =>
  place.kind === 'site' && place.precision !== 'site';
