import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EventId } from '../../src/domain/identifier';
import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import { type DatasetInput, datasetFiles } from '../../src/formats/readDataset';
import { linksOf } from '../../src/map/links';

const files = Object.fromEntries(
  datasetFiles.map((name) => [name, readFileSync(`data/iskp-2024/${name}`, 'utf8')]),
) as DatasetInput;
const { dataset } = parseDataset(files, readEdtf).value;

test('a link joins the finest places, and leaves out the country they stand in', () => {
  const event = dataset.eventById.get('sharm-el-sheikh-plane' as EventId);
  if (!event) throw new Error('the plane is not in the dataset');
  const links = linksOf(event, dataset.placeById);
  expect(links.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
    'sharm-el-sheikh st-petersburg',
  ]);
});

test('a link runs from place to place without a jump', () => {
  for (const event of dataset.events)
    for (const { from, to, positions } of linksOf(event, dataset.placeById)) {
      expect(positions[0]?.[1]).toBeCloseTo(from.point?.[1] ?? 0, 6);
      expect(positions.at(-1)?.[1]).toBeCloseTo(to.point?.[1] ?? 0, 6);
      positions.slice(1).forEach(([longitude], at) => {
        expect(Math.abs(longitude - (positions[at]?.[0] ?? 0))).toBeLessThan(180);
      });
    }
});

test('a link is called by its roles: what came from there, and what was aimed there', () => {
  const event = dataset.eventById.get('germany-arrests' as EventId);
  if (!event) throw new Error('the arrests are not in the dataset');
  expect(linksOf(event, dataset.placeById).map(({ kind }) => kind)).toEqual(Array(3).fill('came'));
  const aimed = event.places.map((one) =>
    one.role === 'location' ? { ...one, role: 'target' as const } : one,
  );
  expect(linksOf({ ...event, places: aimed }, dataset.placeById)[0]?.kind).toBe('aim');
});
