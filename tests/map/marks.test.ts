import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventId } from '../../src/domain/identifier';
import { marksOf } from '../../src/map/marks';
import { selectVisible } from '../../src/state/selectors';
import { defaultView } from '../../src/state/view';
import { someDataset, someWindow } from '../domain/arbitrary';

test('every shown event that has a spot is drawn on it, and no hidden one is', () => {
  fc.assert(
    fc.property(someDataset, fc.option(someWindow), (dataset, window) => {
      const visible = selectVisible({
        document: { dataset, shapes: new Map(), problems: [], input: 0, rejected: 0 },
        view: { ...defaultView, window },
      });
      const drawn = new Set<EventId>(
        marksOf(dataset, visible).spots.flatMap(({ events }) => events.map(({ id }) => id)),
      );
      const located = new Set(dataset.places.filter(({ point }) => point).map(({ id }) => id));
      const due = visible.events.filter(({ places }) =>
        places.some(({ place, role }) => role !== 'mentioned' && located.has(place)),
      );
      expect(drawn).toEqual(new Set(due.map(({ id }) => id)));
    }),
  );
});
