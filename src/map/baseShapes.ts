import type { Feature, LineString, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import type { Position } from '../domain/place';
import { isDisputedAt } from './disputedBorders';
import type { BaseShapes } from './StaticMap';

type Countries = GeometryCollection<{ name: string }>;
type World = Topology<{ countries: Countries; land: GeometryCollection }>;

/** Land and borders of the world at 1:110 million (Natural Earth), disputed borders apart. */
export const baseShapes = (): BaseShapes => shapesOf(world);

/** The same of any of world-atlas's files of countries. */
export function shapesOf(file: unknown): BaseShapes {
  const topology = file as World;
  const agreed: Position[][] = [];
  const disputed: Position[][] = [];
  for (const [names, line] of bordersOf(topology))
    for (const part of splitWhere(line, (position) => isDisputedAt(names, position)))
      (part.holds ? disputed : agreed).push(part.line);
  return {
    land: feature(topology, topology.objects.land),
    borders: linesOf(agreed),
    disputed: linesOf(disputed),
  };
}

/** Each border line with the two countries it parts. */
function bordersOf(
  topology: World,
): readonly (readonly [readonly string[], readonly Position[]])[] {
  const { countries } = topology.objects;
  const names = new Map<number, Set<string>>();
  for (const { arcs, properties } of countries.geometries as {
    arcs?: unknown;
    properties: { name: string };
  }[])
    for (const arc of [arcs].flat(4) as number[]) {
      const row = arc < 0 ? ~arc : arc;
      names.set(row, (names.get(row) ?? new Set()).add(properties.name));
    }
  return [...names]
    .filter(([, users]) => users.size > 1)
    .map(([row, users]) => [
      [...users],
      (feature(topology, { type: 'LineString', arcs: [row] }) as Feature<LineString>).geometry
        .coordinates as unknown as Position[],
    ]);
}

/** A line cut where something begins or ends to hold. */
function splitWhere(line: readonly Position[], test: (position: Position) => boolean) {
  const parts: { holds: boolean; line: Position[] }[] = [];
  line.slice(1).forEach((position, at) => {
    const start = line[at] as Position;
    const holds = test(start) && test(position);
    const last = parts.at(-1);
    if (last?.holds === holds) last.line.push(position);
    else parts.push({ holds, line: [start, position] });
  });
  return parts;
}

const linesOf = (lines: readonly Position[][]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: lines.map((line) => line.map((position) => [...position])),
});
