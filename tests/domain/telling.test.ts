import { expect, test } from 'vitest';
import type { EventId, PlaceId } from '../../src/domain/identifier';
import { sourcesNaming } from '../../src/domain/naming';
import { partsThatDiffer, versionsOf } from '../../src/domain/telling';
import { sampleDataset } from '../reader/sampleAtlas';

const dataset = sampleDataset();
const eventOf = (id: string) => {
  const event = dataset.eventById.get(id as EventId);
  if (!event) throw new Error(id);
  return event;
};

test('a version has its own date, figures and attribution, and the event’s where it has none', () => {
  const [first, second] = versionsOf(eventOf('told-twice'));
  expect(first).toMatchObject({ when: { edtf: '2022' }, figures: [], attribution: null });
  expect(second).toMatchObject({ when: null, figures: [{ value: 2 }], attribution: 'A witness' });
  expect(first?.citations.length).toBe(2);
});

test('what versions do not agree on is named, and one version agrees with itself', () => {
  expect(partsThatDiffer(versionsOf(eventOf('told-twice')))).toEqual([
    'when',
    'figures',
    'attribution',
  ]);
  expect(partsThatDiffer(versionsOf(eventOf('day')))).toEqual([]);
});

test('the sources that name a place are those with a mention of it', () => {
  const naming = sourcesNaming(dataset);
  expect(naming.get('kabul' as PlaceId)).toEqual(['first']);
  expect(naming.get('embassy' as PlaceId)).toEqual([]);
  expect([...naming.keys()]).toEqual(dataset.places.map(({ id }) => id));
});
