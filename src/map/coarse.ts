import type { Position } from '../domain/place';
import type { Shape } from '../domain/placeFeature';

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

/** The ring on the grid, without standing still and without spikes there and back. */
function ringOn(ring: Ring, degrees: number): Ring {
  const snapped = ring.map(
    ([x, y]) => [Math.round(x / degrees) * degrees, Math.round(y / degrees) * degrees] as const,
  );
  const line: Position[] = [];
  for (const position of snapped) {
    if (isSame(line.at(-2), position)) line.pop();
    else if (!isSame(line.at(-1), position)) line.push(position);
  }
  return line;
}

const isSame = (a: Position | undefined, b: Position) =>
  a !== undefined && Math.abs(a[0] - b[0]) < 1e-9 && Math.abs(a[1] - b[1]) < 1e-9;
