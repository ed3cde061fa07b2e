/**
 * Countries, borders, province lines and the land itself from one topology of Natural Earth's
 * provinces, so that no sliver opens between them: a border is an arc between two groups, a
 * province line an arc inside one, the coast an arc that only one unit uses.
 */
import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon as Unit, Topology } from 'topojson-specification';
import { isBorderDashed, isClaimCurrent, isDisputed, groupOf } from './disputed.ts';
import { type Area, type Lines, readGeoPackage } from './geopackage.ts';
import { areaOf, smoothLine } from './geometry.ts';
import { input } from './inputs.ts';
import { feature, type Layer, MAX_ZOOM } from './layer.ts';

export interface Province {
  /** As the source names it. */
  readonly name: string;
  readonly geonamesName: string;
  readonly country: string;
  readonly code: string;
  readonly group: string;
}

type ProvinceUnit = Unit<Province>;

export interface Group {
  readonly name: string;
  /** ISO 3166-1 alpha-2, where the group is a country. */
  readonly code: string | undefined;
  readonly geometry: MultiPolygon;
  readonly area: number;
  readonly provinces: number;
}

export interface Land {
  readonly layers: readonly Layer[];
  readonly groups: readonly Group[];
  readonly provinces: readonly { readonly province: Province; readonly geometry: MultiPolygon }[];
  readonly all: MultiPolygon;
  readonly coast: MultiLineString;
}

const QUANTIZATION = 1e6;
/** The longest cut at a corner when arcs are smoothed, in degrees. */
const CORNER = 0.03;
const TINTS = 6;

/** Pakistan's tribal areas have been part of Khyber Pakhtunkhwa since 2018. */
const provinceName = (country: string, name: string) =>
  country === 'PAK' && /^(K\.P\.|F\.A\.T\.A\.)$/.test(name) ? 'Khyber Pakhtunkhwa' : name;

function provinceOf({ properties }: Area): Province {
  const country = String(properties.adm0_a3);
  const name = provinceName(country, String(properties.name ?? properties.woe_name ?? ''));
  const code = /^[A-Z]{2}$/.test(String(properties.iso_a2)) ? String(properties.iso_a2) : '';
  const geonamesName = String(properties.gn_name ?? '');
  return { name, geonamesName, country, code, group: groupOf(country, name) };
}

/** Decodes the quantized arcs and rounds their corners; ends stay, so the topology holds. */
function smoothArcs(quantized: Topology): Topology {
  const { scale, translate } = quantized.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = quantized.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)];
    });
    return smoothLine(line, false, CORNER);
  });
  const { transform: _, ...rest } = quantized;
  return { ...rest, arcs };
}

/** Which units use each arc. */
function usersOfArcs(units: readonly ProvinceUnit[]): Map<number, Province[]> {
  const users = new Map<number, Province[]>();
  for (const unit of units) {
    const province = unit.properties as Province;
    for (const arc of unit.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      users.set(index, [...(users.get(index) ?? []), province]);
    }
  }
  return users;
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The arcs between groups by pair, inside groups by group, and along the sea. */
function sortArcs(units: readonly ProvinceUnit[]) {
  const borders = new Map<string, number[]>();
  const provinceLines = new Map<string, number[]>();
  const coast: number[] = [];
  for (const [arc, users] of usersOfArcs(units)) {
    const groups = [...new Set(users.map((user) => user.group))].sort();
    const names = new Set(users.map((user) => user.name));
    if (users.length === 1) coast.push(arc);
    else if (groups.length > 1) addTo(borders, groups.join('|'), arc);
    else if (names.size > 1) addTo(provinceLines, groups[0] ?? '', arc);
  }
  return { borders, provinceLines, coast };
}

/** Colours the groups greedily with six tints so that neighbours differ; disputed ones get 0. */
function tints(groups: readonly Group[], pairs: Iterable<string>): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>();
  for (const pair of pairs) {
    const members = pair.split('|');
    for (const a of members) for (const b of members) if (a !== b) addTo(neighbours, a, b);
  }
  const count = (group: Group) => neighbours.get(group.name)?.length ?? 0;
  const tintOf = new Map<string, number>();
  const byNeighbours = [...groups].sort((a, b) => count(b) - count(a) || (a.name < b.name ? -1 : 1));
  for (const { name } of byNeighbours) {
    const used = new Set((neighbours.get(name) ?? []).map((other) => tintOf.get(other)));
    const first = [...name].reduce((sum, letter, i) => sum + letter.charCodeAt(0) * (i + 1), 0);
    const order = Array.from({ length: TINTS }, (_, i) => ((first + i) % TINTS) + 1);
    tintOf.set(name, isDisputed(name) ? 0 : (order.find((tint) => !used.has(tint)) ?? 1));
  }
  return tintOf;
}

/** The first zoom of a country's province lines, by the mean area of its provinces. */
function provinceLineZoom({ area, provinces }: Group): number {
  const mean = area / provinces;
  if (mean > 80_000) return 3;
  if (mean > 18_000) return 4;
  return mean > 4000 ? 5 : 6;
}

function groupsOf(arcs: Topology, units: readonly ProvinceUnit[]): Group[] {
  const byGroup = new Map<string, ProvinceUnit[]>();
  for (const unit of units) addTo(byGroup, (unit.properties as Province).group, unit);
  return [...byGroup].map(([name, members]) => {
    const geometry = merge(arcs, members);
    const codes = members.map((member) => (member.properties as Province).code);
    const code = isDisputed(name) ? undefined : codes.find((candidate) => candidate !== '');
    return { name, code, geometry, area: areaOf(geometry), provinces: members.length };
  });
}

async function claims(): Promise<Layer> {
  const lines = await readGeoPackage<Lines>(
    input('qgis-common', 'world_map.gpkg'),
    'disputed_borders',
  );
  const features = lines
    .filter((line) => isClaimCurrent(String(line.properties.name)))
    .map((line) => feature(line.geometry, { name: String(line.properties.name) }));
  return { name: 'claims', minZoom: 3, maxZoom: MAX_ZOOM, features };
}

/** Everything that is cut from the one topology. */
export async function land(): Promise<Land> {
  const rows = await readGeoPackage<Area>(
    input('qgis-common', 'world_map.gpkg'),
    'states_provinces',
  );
  const features = rows.map((row) => ({ ...row, properties: provinceOf(row) }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const quantized = topology({ units: collection }, QUANTIZATION);
  const arcs = smoothArcs(quantized as unknown as Topology);
  const units = (arcs.objects.units as GeometryCollection<Province>).geometries as ProvinceUnit[];

  const { borders, provinceLines, coast } = sortArcs(units);
  const lines = (indices: readonly number[]): MultiLineString => {
    const object = { type: 'MultiLineString' as const, arcs: indices.map((index) => [index]) };
    return mesh(arcs, { type: 'GeometryCollection', geometries: [object] } as never);
  };
  const groups = groupsOf(arcs, units);
  const tintOf = tints(groups, borders.keys());
  const countries = groups.map((group) =>
    feature(group.geometry, { c: tintOf.get(group.name), a2: group.code }),
  );
  const borderLines = [...borders].map(([pair, indices]) =>
    feature(lines(indices), { k: isBorderDashed(pair.split('|')) ? 1 : 0 }),
  );
  const provinceBorders = groups.flatMap((group) => {
    const indices = provinceLines.get(group.name);
    return indices ? [feature(lines(indices), { m: provinceLineZoom(group) })] : [];
  });
  const byProvince = new Map<string, ProvinceUnit[]>();
  for (const unit of units) {
    const { country, name, geonamesName } = unit.properties as Province;
    const isMerged = name === 'Khyber Pakhtunkhwa';
    addTo(byProvince, isMerged ? name : `${country}|${name}|${geonamesName}`, unit);
  }
  return {
    groups,
    provinces: [...byProvince.values()].map((members) => ({
      province: members[0]?.properties as Province,
      geometry: merge(arcs, members),
    })),
    all: merge(arcs, units),
    coast: lines(coast),
    layers: [
      { name: 'countries', minZoom: 0, maxZoom: 3, features: countries, tolerance: 8 },
      { name: 'countries', minZoom: 4, maxZoom: MAX_ZOOM, features: countries },
      { name: 'borders', minZoom: 0, maxZoom: 3, features: borderLines, tolerance: 6 },
      { name: 'borders', minZoom: 4, maxZoom: MAX_ZOOM, features: borderLines },
      {
        name: 'provinces',
        minZoom: 3,
        maxZoom: MAX_ZOOM,
        features: provinceBorders,
        firstZoom: ({ m }) => Number(m),
      },
      await claims(),
    ],
  };
}
