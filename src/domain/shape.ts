import type { Shape } from './placeFeature';

const depths = { Point: 1, LineString: 2, Polygon: 3, MultiPolygon: 4 } as const;

/**
 * Whether a value has the form of a geometry (RFC 7946): arrays as deep as its type asks, of finite
 * numbers. Its rings are not looked at; the build has checked them.
 */
export function isShape(value: unknown): value is Shape {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(depths, type)) return false;
  return isNested(coordinates, depths[type as keyof typeof depths]);
}

const isNested = (value: unknown, depth: number): boolean =>
  depth === 0
    ? Number.isFinite(value)
    : Array.isArray(value) && value.every((part) => isNested(part, depth - 1));
