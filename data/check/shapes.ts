import type { PlaceId } from '../../src/domain/identifier';
import type { Position } from '../../src/domain/place';
import type { Shape } from '../../src/domain/placeFeature';
import type { Problem } from '../../src/domain/problem';

/** Outlines that RFC 7946 does not allow: open rings, and rings that turn the wrong way. */
export function faultsOfShapes(shapes: ReadonlyMap<PlaceId, Shape>): readonly Problem[] {
  return [...shapes].flatMap(([id, shape]) =>
    polygonsOf(shape).flatMap((rings, polygon) =>
      rings.flatMap((ring, at) =>
        faultsOfRing(ring, at === 0).map((fault) => ({
          file: 'places.geojson',
          record: id,
          field: `geometry.coordinates.${polygon}.${at}`,
          ...fault,
        })),
      ),
    ),
  );
}

type Ring = readonly Position[];

function polygonsOf(shape: Shape): readonly (readonly Ring[])[] {
  if (shape.type === 'Polygon') return [shape.coordinates];
  return shape.type === 'MultiPolygon' ? shape.coordinates : [];
}

function faultsOfRing(ring: Ring, isOuter: boolean) {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const isRight = isOuter ? twiceArea(ring) > 0 : twiceArea(ring) < 0;
  return [
    ...(isClosed
      ? []
      : [{ reason: 'the ring is not closed', remedy: 'end it with its first position' }]),
    ...(isRight
      ? []
      : [
          {
            reason: 'the ring turns the wrong way (RFC 7946)',
            remedy: 'write outer rings counter-clockwise, holes clockwise',
          },
        ]),
  ];
}

const twiceArea = (ring: Ring) =>
  ring.reduce((sum, [x, y], at) => {
    const [a, b] = ring[(at + 1) % ring.length] as Position;
    return sum + x * b - a * y;
  }, 0);
