import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewpoint } from '../../src/map/globeLook';
import { limbOf } from '../../src/map/limb';

const RADIANS = Math.PI / 180;
const viewpoint: fc.Arbitrary<Viewpoint> = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -75, max: 75, noNaN: true }),
  zoom: fc.double({ min: 0, max: 5, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
  width: fc.constant(Number.POSITIVE_INFINITY),
  height: fc.integer({ min: 300, max: 1400 }),
});

/** Angle at the middle of the globe between two positions, in radians. */
function angle([ax = 0, ay = 0]: number[], [bx = 0, by = 0]: number[]): number {
  const cosine =
    Math.sin(ay * RADIANS) * Math.sin(by * RADIANS) +
    Math.cos(ay * RADIANS) * Math.cos(by * RADIANS) * Math.cos((ax - bx) * RADIANS);
  return Math.acos(Math.max(-1, Math.min(1, cosine)));
}

describe('limbOf', () => {
  it('stands just inside the horizon all around, whatever the place, zoom and bearing', () => {
    fc.assert(
      fc.property(viewpoint, (view) => {
        const radius = (512 * 2 ** view.zoom) / (2 * Math.PI * Math.cos(view.latitude * RADIANS));
        const horizon = Math.acos(radius / (radius + 1.5 * view.height));
        const points = limbOf(view).features.map(({ geometry }) => geometry.coordinates);
        expect(points.length).toBeGreaterThan(20);
        const away = points.map((point) => angle(point, [view.longitude, view.latitude]));
        expect(Math.max(...away)).toBeLessThan(horizon);
        expect(Math.min(...away)).toBeGreaterThan(horizon - 2 * RADIANS);
      }),
      { numRuns: 50 },
    );
  });

  const view = { longitude: 60, latitude: 33, bearing: 0, pitch: 0, width: 1440, height: 900 };
  const count = (zoom: number, part: Partial<Viewpoint> = {}) =>
    limbOf({ ...view, zoom, ...part }).features.length;

  it('stands only where the map shows it', () => {
    const all = { width: Number.POSITIVE_INFINITY };
    expect(count(1)).toBe(count(1, all));
    expect(count(3.5)).toBeGreaterThan(0);
    expect(count(3.5)).toBeLessThan(count(3));
    expect(count(3.5, { pitch: 50 })).toBeGreaterThan(0);
    expect(count(4.5)).toBe(0);
  });

  it('is empty where the edge is out of sight', () => {
    expect(count(7, { width: Number.POSITIVE_INFINITY })).toBe(0);
  });
});
