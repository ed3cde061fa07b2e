import { expect, test } from 'vitest';
import type { EventId, PlaceId, SourceId } from '../../src/domain/identifier';
import { reportedIn, reportText } from '../../src/reader/reportText';
import { defaultView } from '../../src/state/view';
import { sampleDataset } from './sampleAtlas';

const page = 'https://atlas.test/';
const { manifest } = sampleDataset();

test('a report names the record and gives its own address, nothing of the reader’s view', () => {
  const view = { ...defaultView, theme: 'night', language: 'fa', undated: false } as const;
  expect(reportedIn({ ...view, place: 'kabul' as PlaceId }, page)).toEqual({
    record: 'place kabul',
    address: 'https://atlas.test/?place=kabul',
  });
  const both = { place: 'kabul' as PlaceId, event: 'day' as EventId };
  expect(reportedIn({ ...view, ...both }, page).record).toBe('event day');
  expect(reportedIn({ ...view, article: 'first' as SourceId }, page).record).toBe('article first');
  expect(reportedIn(view, page)).toEqual({ record: '', address: page });
});

test('its text leaves room for what is wrong; about the atlas as a whole it names no record', () => {
  const reported = {
    title: 'Kabul',
    ...reportedIn({ ...defaultView, place: 'kabul' as PlaceId }, page),
  };
  expect(reportText(manifest, reported).split('\n').slice(0, 5)).toEqual([
    'Atlas: A sample (sample, version 1)',
    'Record: Kabul (place kabul)',
    'Address: https://atlas.test/?place=kabul',
    '',
    'What is wrong:',
  ]);
  expect(reportText(manifest, { ...reported, record: '' })).not.toContain('Record');
});
