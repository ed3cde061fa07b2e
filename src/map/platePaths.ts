import { geoGraticule10, geoPath } from 'd3-geo';
import type { Position } from '../domain/place';
import { baseShapes } from './baseShapes';
import { fineShapes } from './fineShapes';
import { type Plate, type PlateSize, plateOf } from './plate';

/** The land under a map for paper, as the paths that are drawn. */
export interface PlateGround {
  readonly plate: Plate;
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  readonly graticule: string;
}

/** Wider plates than this are drawn on the coarser outlines, in kilometres. */
const WIDE = 14_000;
/** As many as a long lesson has, in both its forms. */
const KEPT = 24;
const known = new Map<string, PlateGround>();

/** Worked out once for what must be on it: pages are laid out again and again, and their maps stay. */
export function groundOf(frame: readonly Position[], size: PlateSize): PlateGround {
  const key = JSON.stringify([frame, size.width, size.height]);
  const ground = known.get(key) ?? drawnGround(frame, size);
  known.delete(key);
  known.set(key, ground);
  const [oldest = key] = known.keys();
  if (known.size > KEPT) known.delete(oldest);
  return ground;
}

function drawnGround(frame: readonly Position[], size: PlateSize): PlateGround {
  const plate = plateOf(frame, size);
  const path = geoPath(plate.projection).digits(1);
  const base = plate.width * plate.kmPerUnit > WIDE ? baseShapes() : fineShapes();
  return {
    plate,
    land: path(base.land) ?? '',
    borders: path(base.borders) ?? '',
    disputed: path(base.disputed) ?? '',
    graticule: path(geoGraticule10()) ?? '',
  };
}
