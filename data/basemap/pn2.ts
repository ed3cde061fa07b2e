/**
 * Reads Marble's `.pn2` files, version 2, as polygons. Big-endian: a header (u8 version, u32 count,
 * u8 colour flag), then records (u8 kind, u32 id): kind 1 is a ring, 2 an outer ring, 3 a hole of
 * the outer before it, 4 a group (one byte follows, and the header does not count it). Nodes are
 * absolute (i16 latitude, i16 longitude, i16 n) with n pairs of i8 offsets from that node. One
 * unit is 1/120 degree. Rings are not always closed.
 */
import { readFileSync } from 'node:fs';
import type { Polygon, Position } from 'geojson';
import { input } from './inputs.ts';
import { feature, type MapFeature } from './layer.ts';

const UNIT = 120;
const [LINE, HOLE, GROUP] = [0, 3, 4];

class Bytes {
  private at = 0;
  constructor(private readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  u8 = () => this.bytes.readUInt8(this.take(1));
  i8 = () => this.bytes.readInt8(this.take(1));
  i16 = () => this.bytes.readInt16BE(this.take(2));
  u32 = () => this.bytes.readUInt32BE(this.take(4));

  private take(count: number): number {
    this.at += count;
    return this.at - count;
  }
}

function readNodes(bytes: Bytes): Position[] {
  const nodes: Position[] = [];
  for (let left = bytes.u32(); left > 0; left--) {
    const latitude = bytes.i16();
    const longitude = bytes.i16();
    nodes.push([longitude / UNIT, latitude / UNIT]);
    for (let offsets = bytes.i16(); offsets > 0; offsets--) {
      const north = bytes.i8();
      nodes.push([(longitude + bytes.i8()) / UNIT, (latitude + north) / UNIT]);
    }
  }
  return nodes;
}

function closed(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
  return isClosed || !first ? ring : [...ring, first];
}

/** The polygons of one file, holes with their outer ring; lines are left out. */
export function readPn2(name: string): MapFeature<Polygon>[] {
  const bytes = new Bytes(readFileSync(input('marble-qt-data', `${name}.pn2`)));
  const polygons: MapFeature<Polygon>[] = [];
  bytes.u8();
  bytes.u32();
  const hasColour = bytes.u8() > 0;
  while (!bytes.isAtEnd) {
    const kind = bytes.u8();
    bytes.u32();
    if (kind === GROUP) {
      bytes.u8();
      continue;
    }
    if (hasColour && kind !== HOLE) bytes.u8();
    const ring = closed(readNodes(bytes));
    if (kind === LINE || ring.length < 4) continue;
    if (kind === HOLE) polygons.at(-1)?.geometry.coordinates.push(ring);
    else polygons.push(feature({ type: 'Polygon', coordinates: [ring] }));
  }
  return polygons;
}
