import type { Position } from './place';

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres between two positions in degrees, by the haversine formula. */
export function distanceKm([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const sinLat = Math.sin(radians(lat2 - lat1) / 2);
  const sinLon = Math.sin(radians(lon2 - lon1) / 2);
  const h = sinLat ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * sinLon ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
