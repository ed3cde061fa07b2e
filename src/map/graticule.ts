import type { Position } from '../domain/place';

const STEP = 10;
/** Degrees between two points of a line: fine enough for a parallel to curve on the globe. */
const FINE = 2;
/** Meridians end here, where they would run into each other. */
const END = 80;

export interface Graticule {
  readonly type: 'MultiLineString';
  readonly coordinates: [number, number][][];
}

/** Meridians and parallels every ten degrees. */
export function graticule(): Graticule {
  const meridians = range(-180, 180 - STEP, STEP).map((longitude) =>
    range(-END, END, FINE).map((latitude): [number, number] => [longitude, latitude]),
  );
  const parallels = range(-END, END, STEP).map((latitude) =>
    range(-180, 180, FINE).map((longitude): [number, number] => [longitude, latitude]),
  );
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
}

const range = (from: number, to: number, step: number): readonly Position[0][] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
