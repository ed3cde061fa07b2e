import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKindNames } from '../../src/domain/event';
import { NOT_LOCATED, UNDATED } from '../../src/domain/eventIndex';
import { type Filter, HIDDEN, selectRows, tellings } from '../../src/domain/filter';
import type { SourceId } from '../../src/domain/identifier';
import { someDataset, someWindow } from './arbitrary';

const someFilter: fc.Arbitrary<Filter> = fc.record({
  window: fc.option(someWindow),
  undated: fc.boolean(),
  kinds: fc.subarray([...eventKindNames]),
  sources: fc.subarray(['one', 'two'] as SourceId[]),
  told: fc.constantFrom(...tellings),
});

test('accepted = shown + hidden, with the undated and the not located counted in each', () => {
  fc.assert(
    fc.property(someDataset, someFilter, ({ index }, filter) => {
      const { counts } = selectRows(index, filter);
      const flagged = (flag: number) => index.flags.filter((flags) => flags & flag).length;
      expect(counts.shown + counts.hidden).toBe(counts.accepted);
      expect(counts.shownUndated + counts.hiddenUndated).toBe(flagged(UNDATED));
      expect(counts.shownNotLocated + counts.hiddenNotLocated).toBe(flagged(NOT_LOCATED));
      expect(counts.shownPossible + counts.shownUndated).toBeLessThanOrEqual(counts.shown);
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
