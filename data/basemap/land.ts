/**
 * Countries, borders, province lines and the land itself from one topology of Natural Earth's
 * provinces, so that no sliver opens between them: a border is an arc between two groups, a
 * province line an arc inside one, the coast an arc that only one unit uses.
 */
import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology, MultiPolygon as Unit } from 'topojson-specification';
import { groupOf, isBorderDashed, isClaimCurrent, isDisputed } from './disputed.ts';
import { areaOf, smoothLine } from './geometry.ts';
import { type Area, type Lines, readGeoPackage } from './geopackage.ts';
import { input } from './inputs.ts';
import { feature, type Layer, MAX_ZOOM, type Properties } from './layer.ts';
import { addTo } from './lists.ts';
import { tints } from './tints.ts';

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

/** Pakistan's tribal areas have been part of Khyber Pakhtunkhwa since 2018. */
const MERGED = 'Khyber Pakhtunkhwa';
const provinceName = (country: string, name: string) =>
  country === 'PAK' && /^(K\.P\.|F\.A\.T\.A\.)$/.test(name) ? MERGED : name;

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

/** The first zoom of a country's province lines, by the mean area of its provinces. */
function provinceLineZoom({ area, provinces }: Group): number {
  const mean = area / provinces;
  if (mean > 80_000) return 3;
  if (mean > 18_000) return 4;
  return mean > 4000 ? 5 : 6;
}

const lineZoom = ({ m }: Properties) => Number(m);

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

type LinesOf = (arcs: readonly number[]) => MultiLineString;

/** Borders (k is 1 where they are dashed) and the lines of provinces (m is their first zoom). */
function lineFeatures(units: readonly ProvinceUnit[], groups: readonly Group[], lines: LinesOf) {
  const { borders, provinceLines, coast } = sortArcs(units);
  return {
    pairs: [...borders.keys()],
    coast: lines(coast),
    borders: [...borders].map(([pair, arcs]) =>
      feature(lines(arcs), { k: isBorderDashed(pair.split('|')) ? 1 : 0 }),
    ),
    provinces: groups.flatMap((group) => {
      const arcs = provinceLines.get(group.name);
      return arcs ? [feature(lines(arcs), { m: provinceLineZoom(group) })] : [];
    }),
  };
}

/** Provinces as they are named: units of one name in one country are one. */
function namedProvinces(arcs: Topology, units: readonly ProvinceUnit[]): Land['provinces'] {
  const byName = new Map<string, ProvinceUnit[]>();
  for (const unit of units) {
    const { country, name, geonamesName } = unit.properties as Province;
    addTo(byName, name === MERGED ? name : `${country}|${name}|${geonamesName}`, unit);
  }
  return [...byName.values()].map((members) => ({
    province: members[0]?.properties as Province,
    geometry: merge(arcs, members),
  }));
}

async function readTopology(): Promise<Topology> {
  const file = input('qgis-common', 'world_map.gpkg');
  const rows = await readGeoPackage<Area>(file, 'states_provinces');
  const features = rows.map((row) => ({ ...row, properties: provinceOf(row) }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return smoothArcs(topology({ units: collection }, QUANTIZATION) as unknown as Topology);
}

/** Everything that is cut from the one topology. */
export async function land(): Promise<Land> {
  const arcs = await readTopology();
  const units = (arcs.objects.units as GeometryCollection<Province>).geometries as ProvinceUnit[];
  const groups = groupsOf(arcs, units);
  const { pairs, coast, borders, provinces } = lineFeatures(units, groups, (indices) => {
    const object = { type: 'MultiLineString' as const, arcs: indices.map((index) => [index]) };
    return mesh(arcs, { type: 'GeometryCollection', geometries: [object] } as never);
  });
  const tintOf = tints(
    groups.map((group) => group.name),
    pairs,
  );
  const countries = groups.map(({ name, code, geometry }) =>
    feature(geometry, { c: tintOf.get(name), a2: code }),
  );
  const [far, near] = [
    { minZoom: 0, maxZoom: 3 },
    { minZoom: 4, maxZoom: MAX_ZOOM },
  ];
  return {
    groups,
    provinces: namedProvinces(arcs, units),
    all: merge(arcs, units),
    coast,
    layers: [
      { name: 'countries', ...far, features: countries, tolerance: 10 },
      { name: 'countries', ...near, features: countries },
      { name: 'borders', ...far, features: borders, tolerance: 6 },
      { name: 'borders', ...near, features: borders },
      {
        name: 'provinces',
        minZoom: 3,
        maxZoom: MAX_ZOOM,
        features: provinces,
        firstZoom: lineZoom,
      },
      await claims(),
    ],
  };
}
