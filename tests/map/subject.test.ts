import fc from 'fast-check';
import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import type { TimeWindow } from '../../src/domain/dateBounds';
import { spotChanges, subjectOf } from '../../src/map/subject';
import { createAtlasStore } from '../../src/state/store';
import { defaultView } from '../../src/state/view';
import { someDataset, someWindow } from '../domain/arbitrary';

const stateOf = (dataset: Dataset, window: TimeWindow | null) =>
  createAtlasStore({
    document: { dataset, shapes: new Map(), problems: [], input: 0, rejected: 0 },
    view: { ...defaultView, window },
    isPlaying: false,
    ignored: [],
  }).getState();

const byId = (features: readonly Feature[]) => new Map(features.map((one) => [one.id, one]));
const windows = fc.option(someWindow);

test('what came and went makes of the spots before the spots now, and nothing is said of nothing', () => {
  fc.assert(
    fc.property(someDataset, windows, windows, (dataset, first, then) => {
      const [before, now] = [stateOf(dataset, first), stateOf(dataset, then)];
      const spots = byId(subjectOf(before, 'spots').features);
      const wanted = byId(subjectOf(now, 'spots').features);
      const changes = spotChanges(now, before);
      for (const id of changes?.remove ?? []) expect(spots.delete(id)).toBe(true);
      for (const feature of changes?.add ?? []) spots.set(feature.id, feature);
      expect(spots).toEqual(wanted);
      expect(spotChanges(now, stateOf(dataset, then))).toBeNull();
    }),
  );
});
