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

const degrees = (angle: number) => (angle * 180) / Math.PI;

/**
 * The position so many kilometres from another in a direction, in degrees clockwise from north
 * (the direct problem on a sphere).
 */
export function destination([lon, lat]: Position, bearing: number, km: number): Position {
  const [phi, theta, delta] = [radians(lat), radians(bearing), km / EARTH_KM];
  const sine = Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(theta);
  const turn = Math.atan2(
    Math.sin(theta) * Math.sin(delta) * Math.cos(phi),
    Math.cos(delta) - Math.sin(phi) * sine,
  );
  return [lon + degrees(turn), degrees(Math.asin(sine))];
}

/** A closed ring of positions at so many kilometres round a point, counter-clockwise. */
export function circleRound(point: Position, km: number, steps = 64): readonly Position[] {
  const ring = Array.from({ length: steps }, (_, at) =>
    destination(point, (-at / steps) * 360, km),
  );
  return [...ring, ring[0] as Position];
}

/** Positions along the great circle from one place to another; longitudes run on past 180. */
export function greatCircle(from: Position, to: Position, steps = 64): readonly Position[] {
  const km = distanceKm(from, to);
  const bearing = bearingTo(from, to);
  let last = from[0];
  return Array.from({ length: steps + 1 }, (_, at) => {
    const [longitude, latitude] = destination(from, bearing, (km * at) / steps);
    last = longitude + Math.round((last - longitude) / 360) * 360;
    return [last, latitude] as const;
  });
}

/** The direction in which the great circle to another position sets out, degrees clockwise from north. */
export function bearingTo([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const [phi1, phi2, lambda] = [radians(lat1), radians(lat2), radians(lon2 - lon1)];
  const east = Math.sin(lambda) * Math.cos(phi2);
  const north =
    Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(lambda);
  return degrees(Math.atan2(east, north));
}
