import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDated } from '../../src/timeline/mark';
import { AXIS, layPlate, type Plate, thinPlate } from '../../src/timeline/plate';
import { timeScale } from '../../src/timeline/scale';
import { datasetWith, eventAt, smallDataset } from './timeline.fixture';

const anyEdtf = fc
  .tuple(
    fc.integer({ min: 1995, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('Y', 'Y-M', 'Y-M-09', 'Y~', '../Y-M', 'Y-M/..', 'Y/2025'),
  )
  .map(([year, month, form]) =>
    form.replace('Y', String(year)).replace('M', String(month).padStart(2, '0')),
  );
const anyDataset = fc
  .array(fc.option(anyEdtf, { freq: 6 }), { maxLength: 260 })
  .map((dates) => datasetWith(dates.map((edtf, index) => eventAt(`e${index}`, edtf))));

const drawn = (plate: Plate) =>
  plate.type === 'lanes'
    ? plate.marks.length
    : plate.bins.reduce((sum, { whole, partial }) => sum + whole + partial, 0);

test('every dated event is in one lane or counted in one bin', () => {
  fc.assert(
    fc.property(anyDataset, ({ events, index }) => {
      const plate = layPlate(events, timeScale(index.extent));
      expect(drawn(plate)).toBe(events.filter(isDated).length);
      if (plate.type === 'lanes')
        expect(new Set(plate.marks.map(({ event }) => event.id)).size).toBe(plate.marks.length);
    }),
    { numRuns: 40 },
  );
});

test('every mark lies on the drawing, over the axis', () => {
  fc.assert(
    fc.property(anyDataset, ({ events, index }) => {
      const plate = layPlate(events, timeScale(index.extent));
      if (plate.type === 'bins') return;
      for (const { at, y, core, soft } of plate.marks) {
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(AXIS);
        expect(soft.from).toBeLessThanOrEqual(core.from);
        expect(at).toBeGreaterThanOrEqual(core.from);
        expect(at).toBeLessThanOrEqual(core.to);
        expect(core.to).toBeLessThanOrEqual(soft.to);
      }
    }),
    { numRuns: 40 },
  );
});

test('an event left out takes nothing but itself from the plate', () => {
  const { events, index } = smallDataset;
  const scale = timeScale(index.extent);
  const whole = layPlate(events, scale);
  const thin = thinPlate(whole, events.slice(1), scale);
  if (whole.type !== 'lanes' || thin.type !== 'lanes') throw new Error('expected lanes');
  expect(thin.marks).toEqual(whole.marks.filter(({ event }) => event !== events[0]));
});

test('more than two hundred dates are counted, those without a full span apart', () => {
  const events = Array.from({ length: 201 }, (_, at) =>
    eventAt(`e${at}`, at ? '2020-03-10' : '2019/..'),
  );
  const { index } = datasetWith(events);
  const plate = layPlate(events, timeScale(index.extent));
  if (plate.type !== 'bins') throw new Error('expected bins');
  expect(plate.bins.reduce((sum, { partial }) => sum + partial, 0)).toBe(1);
  expect(plate.most).toBe(200);
});
