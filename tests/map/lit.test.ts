import { expect, test } from 'vitest';
import type { EventId, PlaceId } from '../../src/domain/identifier';
import { linksOf } from '../../src/map/links';
import { litBy } from '../../src/map/lit';
import { measuredLine } from '../../src/map/measure';
import { sampleFiles, sampleStore } from '../reader/sampleAtlas';

const [kabul] = sampleFiles['places.geojson'].features;
const files = {
  ...sampleFiles,
  'places.geojson': {
    type: 'FeatureCollection',
    features: [
      ...sampleFiles['places.geojson'].features,
      {
        ...kabul,
        id: 'land',
        geometry: { type: 'Point', coordinates: [66, 34] },
        properties: { ...kabul?.properties, kind: 'country', precision: 'country' },
      },
    ],
  },
  'events.json': sampleFiles['events.json'].map((event) => ({
    ...event,
    places: [...event.places, { place: 'land', role: 'target' }],
  })),
};

test('an event lights its town as a whole and the country round it by its outline', () => {
  const { full, outlined } = litBy(sampleStore({ event: 'about' as EventId }, files).getState());
  expect([...full]).toEqual(['kabul']);
  expect([...outlined]).toEqual(['land']);
});

test('a selected country is lit as a whole', () => {
  const { full } = litBy(sampleStore({ place: 'land' as PlaceId }, files).getState());
  expect([...full]).toEqual(['land']);
});

test('a measured line runs from end to end and says its length; without a position there is none', () => {
  const pair = ['kabul', 'land'] as readonly string[] as readonly [PlaceId, PlaceId];
  const line = measuredLine(sampleStore({ pair }, files).getState());
  expect(line?.positions.length).toBe(65);
  expect(line?.length).toMatch(/^about \d+\u00a0km$/);
  const nowhere = ['kabul', 'nowhere'] as readonly string[] as readonly [PlaceId, PlaceId];
  expect(measuredLine(sampleStore({ pair: nowhere }, files).getState())).toBeNull();
});

test('an event at one place has no links', () => {
  const { dataset } = sampleStore().getState().document;
  const event = dataset.eventById.get('about' as EventId);
  expect(event && linksOf(event, dataset.placeById)).toEqual([]);
});
