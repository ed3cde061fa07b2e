import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareInside } from '../../src/domain/dateBounds';
import { eventKindNames } from '../../src/domain/event';
import { NOT_LOCATED, UNDATED } from '../../src/domain/eventIndex';
import {
  type Filter,
  HIDDEN,
  POSSIBLE,
  SHOWN,
  selectRows,
  tellings,
} from '../../src/domain/filter';
import type { SourceId } from '../../src/domain/identifier';
import { someDataset, someWindow } from './arbitrary';

const someFilter: fc.Arbitrary<Filter> = fc.record({
  window: fc.option(someWindow),
  undated: fc.boolean(),
  kinds: fc.subarray([...eventKindNames]),
  sources: fc.subarray(['one', 'two'] as SourceId[]),
  told: fc.constantFrom(...tellings),
  box: fc.option(fc.constant({ west: 0, south: 0, east: 3, north: 3 })),
});

test('accepted = shown + hidden, with the undated and the not located counted in each', () => {
  fc.assert(
    fc.property(someDataset, someFilter, ({ index }, filter) => {
      const { counts } = selectRows(index, filter);
      const flagged = (flag: number) => index.flags.filter((flags) => flags & flag).length;
      expect(counts.shown + counts.hidden).toBe(counts.accepted);
      expect(counts.shownUndated + counts.hiddenUndated).toBe(flagged(UNDATED));
      expect(counts.shownNotLocated + counts.hiddenNotLocated).toBe(flagged(NOT_LOCATED));
      const open = selectRows(index, {
        ...filter,
        kinds: [],
        sources: [],
        told: 'any',
        box: null,
      }).rows;
      const possible = open.filter((state) => state === POSSIBLE).length;
      expect(counts.shownPossible + counts.hiddenPossible).toBe(possible);
      expect(counts.shownPossible + counts.shownUndated).toBeLessThanOrEqual(counts.shown);
      expect(counts.hiddenPossible + counts.hiddenUndated).toBeLessThanOrEqual(counts.hidden);
    }),
  );
});

test('an event is shown exactly when its own days, or an open side, overlap the window', () => {
  fc.assert(
    fc.property(someDataset, someWindow, ({ index, events }, window) => {
      const all = { undated: true, kinds: [], sources: [], told: 'any', box: null } as const;
      const { rows } = selectRows(index, { ...all, window });
      events.forEach(({ bounds }, row) => {
        if (!bounds) {
          expect(rows[row]).toBe(SHOWN);
          return;
        }
        const isOwn = shareInside(bounds, window) > 0;
        const reach = {
          start: bounds.openStart ? Number.NEGATIVE_INFINITY : bounds.start,
          end: bounds.openEnd ? Number.POSITIVE_INFINITY : bounds.end,
        };
        const isReached = reach.start < window.to && reach.end > window.from;
        expect(rows[row]).toBe(isOwn ? SHOWN : isReached ? POSSIBLE : HIDDEN);
      });
    }),
  );
});

test('a wider window never shows fewer events', () => {
  fc.assert(
    fc.property(
      someDataset,
      someFilter,
      someWindow,
      someWindow,
      ({ index }, filter, one, other) => {
        const wide = { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
        const shown = (window: typeof one) => selectRows(index, { ...filter, window }).rows;
        const narrow = shown(one);
        shown(wide).forEach((state, row) => {
          if (narrow[row] !== HIDDEN) expect(state).not.toBe(HIDDEN);
        });
      },
    ),
  );
});

test('no window and no filter show everything', () => {
  fc.assert(
    fc.property(someDataset, ({ index }) => {
      const { counts } = selectRows(index, {
        window: null,
        undated: true,
        kinds: [],
        sources: [],
        told: 'any',
        box: null,
      });
      expect(counts.hidden).toBe(0);
    }),
  );
});

test('a place is marked exactly when a shown event touches it', () => {
  fc.assert(
    fc.property(someDataset, someFilter, ({ index, events, places }, filter) => {
      const { rows, places: marked } = selectRows(index, filter);
      const touched = new Set(
        events
          .filter((_, row) => rows[row] !== HIDDEN)
          .flatMap((event) => event.places.map(({ place }) => place)),
      );
      places.forEach(({ id }, row) => {
        expect(marked[row] === 1).toBe(touched.has(id));
      });
    }),
  );
});
