/**
 * Areas cut from one simplified topology, so that neighbours keep one border between them. Every arc
 * is simplified by the finest tolerance among the places that use it (Visvalingam's weights).
 */
import type { MultiPolygon, Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { Topology, MultiPolygon as TopoUnit } from 'topojson-specification';
import { ringArea } from '../basemap/geometry.ts';
import type { Unit } from './units.ts';

export interface Area {
  readonly units: readonly Unit[];
  /** The side in degrees of the smallest triangle that is kept. */
  readonly tolerance: number;
  /** Parts below this many square kilometres are left out; the largest part always stays. */
  readonly smallest: number;
}

const QUANTIZATION = 1e6;
/** Two decimals are a kilometre: enough where the tolerance is coarser than that. */
const COARSE = 0.05;
/** The longest loop that is looked for, in points. */
const LOOP = 12;

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** The finest tolerance asked of each arc. */
function tolerances(objects: Topology['objects'], areas: readonly Area[], units: readonly Unit[]) {
  const finest = new Map<number, number>();
  for (const { units: used, tolerance } of areas)
    for (const unit of used)
      for (const arc of (objects[units.indexOf(unit)] as TopoUnit).arcs.flat(2)) {
        const index = arc < 0 ? ~arc : arc;
        finest.set(index, Math.min(finest.get(index) ?? Number.POSITIVE_INFINITY, tolerance));
      }
  return finest;
}

const side = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position) =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** Whether the line's segments from `i` and from `j` cross. */
function isCrossing(line: readonly Position[], i: number, j: number): boolean {
  const [a = [], b = [], c = [], d = []] = [line[i], line[i + 1], line[j], line[j + 1]];
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Simplifying may tie a small loop into an arc: it is cut off. */
function withoutLoops(line: readonly Position[]): Position[] {
  const kept = [...line];
  for (let i = 0; i < kept.length - 3; i++)
    for (let j = Math.min(i + LOOP, kept.length - 2); j > i + 1; j--)
      if (isCrossing(kept, i, j)) kept.splice(i + 1, j - i);
  return kept.length < line.length ? withoutLoops(kept) : kept;
}

/** Arcs with the light points gone. Ends keep three decimals, so that arcs still meet. */
function simplifyArcs(weighted: Topology, toleranceOf: ReadonlyMap<number, number>): Position[][] {
  return weighted.arcs.map((arc, index) => {
    const tolerance = toleranceOf.get(index) ?? 0;
    const kept = arc.filter(([, , weight = 0]) => weight >= tolerance ** 2 / 2);
    const decimals = tolerance < COARSE ? 3 : 2;
    const rounded = kept.map(([x = 0, y = 0], at): Position => {
      const places = at === 0 || at === kept.length - 1 ? 3 : decimals;
      return [round(x, places), round(y, places)];
    });
    return withoutLoops(rounded);
  });
}

/** Outer rings run counter-clockwise, holes clockwise (RFC 7946, section 3.1.6). */
export function wind(ring: readonly Position[], isOuter: boolean): Position[] {
  const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice > 0 === isOuter ? [...ring] : [...ring].reverse();
}

/** A ring without repeated points; undefined when nothing but a line is left. */
function tidy(ring: readonly Position[]): Position[] | undefined {
  const kept = ring.filter(([x, y], i) => x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]);
  return kept.length >= 4 && ringArea(kept) > 0 ? kept : undefined;
}

/** Rings of the right turn, the largest polygon first, without the smallest parts and holes. */
export function clean(geometry: MultiPolygon, smallest: number): MultiPolygon {
  const polygons = geometry.coordinates
    .map((polygon) => polygon.flatMap((ring) => [tidy(ring) ?? []]))
    .filter(([outer]) => (outer?.length ?? 0) >= 4)
    .sort(([a], [b]) => ringArea(b ?? []) - ringArea(a ?? []));
  const isKept = (ring: Position[]) => ring.length >= 4 && ringArea(ring) >= smallest;
  return {
    type: 'MultiPolygon',
    coordinates: polygons
      .filter(([outer], rank) => rank === 0 || isKept(outer ?? []))
      .map(([outer = [], ...holes]) => [
        wind(outer, true),
        ...holes.filter(isKept).map((hole) => wind(hole, false)),
      ]),
  };
}

/** The geometry of each area, in their order, coordinates in degrees with at most three decimals. */
export function bordersOf(areas: readonly Area[]): readonly MultiPolygon[] {
  const units = [...new Set(areas.flatMap((area) => area.units))];
  const quantized = topology(units.map((unit) => unit.geometry) as never, QUANTIZATION);
  const weighted = presimplify(quantized as never) as Topology;
  const arcs = simplifyArcs(weighted, tolerances(weighted.objects, areas, units));
  const { transform: _, ...simplified } = { ...weighted, arcs };
  return areas.map((area) => {
    const parts = area.units.map((unit) => weighted.objects[units.indexOf(unit)] as TopoUnit);
    const merged = mergeArcs(simplified as Topology, parts);
    return clean(decode(simplified as Topology, merged.arcs), area.smallest);
  });
}

function decode({ arcs }: Topology, polygons: number[][][]): MultiPolygon {
  const line = (index: number) =>
    index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
  const ring = (indexes: number[]) =>
    indexes.flatMap((index, i) => line(index).slice(i === 0 ? 0 : 1)) as Position[];
  return { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map(ring)) };
}
