import type { Position, Shape } from '../domain/place';

/** A ring of fewer positions is an islet that would be a speck. */
const SMALLEST = 6;

type Ring = readonly Position[];

/** An outline on a grid of so many degrees: fit for a small picture, not for the map. */
export function coarse(shape: Shape, degrees: number): Shape {
  const snap = (ring: Ring): Ring => ringOn(ring, degrees);
  const rings = (polygon: readonly Ring[]) =>
    polygon.map(snap).filter((ring) => ring.length >= SMALLEST);
  if (shape.type === 'Polygon') return { ...shape, coordinates: rings(shape.coordinates) };
  if (shape.type !== 'MultiPolygon') return shape;
  return { ...shape, coordinates: shape.coordinates.map(rings).filter(({ length }) => length > 0) };
}

function ringOn(ring: Ring, degrees: number): Ring {
  const snapped = ring.map(
    ([x, y]) => [Math.round(x / degrees) * degrees, Math.round(y / degrees) * degrees] as const,
  );
  const isNew = ([x, y]: Position, [a, b]: Position) =>
    Math.abs(x - a) > 1e-9 || Math.abs(y - b) > 1e-9;
  return snapped.filter((position, at) => at === 0 || isNew(position, snapped[at - 1] as Position));
}
