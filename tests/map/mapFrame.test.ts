import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from '../../src/domain/distance';
import { projectionOf } from '../../src/map/frameProjection';
import { kmPerPixel, type MapFrame, scaleBar } from '../../src/map/mapFrame';

const anyFrame: fc.Arbitrary<MapFrame> = fc.record({
  camera: fc.record({
    zoom: fc.double({ min: 0.5, max: 10, noNaN: true }),
    latitude: fc.double({ min: -70, max: 70, noNaN: true }),
    longitude: fc.double({ min: -179, max: 179, noNaN: true }),
  }),
  projection: fc.constantFrom('globe' as const, 'flat' as const),
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 300, max: 1200 }),
});

test('the camera looks at the middle of the picture', () => {
  fc.assert(
    fc.property(anyFrame, (frame) => {
      const { longitude, latitude } = frame.camera;
      const [x = 0, y = 0] = projectionOf(frame)([longitude, latitude]) ?? [];
      expect(x).toBeCloseTo(frame.width / 2, 3);
      expect(y).toBeCloseTo(frame.height / 2, 3);
    }),
  );
});

test('at the centre a pixel is as many kilometres as the scale says', () => {
  fc.assert(
    fc.property(anyFrame, (frame) => {
      const { longitude, latitude } = frame.camera;
      const project = projectionOf(frame);
      const step = 0.01;
      const [x = 0, y = 0] = project([longitude, latitude]) ?? [];
      const [x2 = 0, y2 = 0] = project([longitude, latitude + step]) ?? [];
      const km = distanceKm([longitude, latitude], [longitude, latitude + step]);
      expect(km / Math.hypot(x2 - x, y2 - y) / kmPerPixel(frame)).toBeCloseTo(1, 2);
    }),
  );
});

test('the scale bar is a round number, and fits', () => {
  fc.assert(
    fc.property(anyFrame, (frame) => {
      const { km, pixels } = scaleBar(frame, 140);
      expect(pixels).toBeLessThanOrEqual(140.01);
      expect(pixels).toBeGreaterThan(40);
      expect(`${Number(km.toPrecision(3))}`).toMatch(/^(0\.0*)?[125]0*$/);
    }),
  );
});
