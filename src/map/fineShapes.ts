import world from 'world-atlas/countries-50m.json';
import { shapesOf } from './baseShapes';
import type { BaseShapes } from './StaticMap';

let known: BaseShapes | null = null;

/** Land and borders at 1:50 million (Natural Earth), for maps on paper. */
export function fineShapes(): BaseShapes {
  known ??= shapesOf(world);
  return known;
}
