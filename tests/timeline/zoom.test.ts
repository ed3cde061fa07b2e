import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../src/domain/dateBounds';
import { timeScale } from '../../src/timeline/scale';
import {
  panBy,
  panLens,
  panTo,
  pinch,
  zoomBy,
  zoomTo,
  zoomToWindow,
} from '../../src/timeline/zoom';
import { anyAxis, anySpan, windowIn } from './timeline.fixture';

const decade = { from: Date.UTC(2015, 0, 1), to: Date.UTC(2024, 6, 1) };

test('whatever is asked for, the axis shows whole days, a fortnight at least, and nothing beyond the whole', () => {
  const part = fc.double({ min: -300, max: 400, noNaN: true });
  fc.assert(
    fc.property(anyAxis, part, part, (choice, a, b) => {
      const scale = timeScale(choice.span, choice);
      const axis = zoomTo(scale, { from: Math.min(a, b), to: Math.max(a, b) });
      if (!axis) return;
      expect(Number.isInteger(axis.from / DAY)).toBe(true);
      expect(Number.isInteger(axis.to / DAY)).toBe(true);
      expect(axis.from).toBeGreaterThanOrEqual(scale.whole.from);
      expect(axis.to).toBeLessThanOrEqual(scale.whole.to);
      expect(axis.to - axis.from).toBeGreaterThanOrEqual(
        Math.min(14 * DAY, scale.whole.to - scale.whole.from),
      );
    }),
  );
});

test('zooming in keeps the moment under the pointer', () => {
  for (const type of ['even', 'back'] as const) {
    const scale = timeScale(decade, { type });
    const axis = zoomBy(scale, 2, 30);
    const closer = timeScale(decade, { type, axis });
    expect(closer.percentOf(scale.timeAt(30))).toBeCloseTo(30, 0);
  }
});

test('two fingers take along what lies under them', () => {
  const scale = timeScale(decade);
  const axis = pinch(scale, { from: 40, to: 60 }, { from: 20, to: 80 });
  const closer = timeScale(decade, { axis });
  expect(closer.percentOf(scale.timeAt(40))).toBeCloseTo(20, 0);
  expect(closer.percentOf(scale.timeAt(60))).toBeCloseTo(80, 0);
});

test('zooming out far enough shows all time again', () => {
  const scale = timeScale(decade, { axis: zoomBy(timeScale(decade), 2, 50) });
  expect(zoomBy(scale, 1 / 4, 50)).toBeNull();
});

test('a moved axis stays as long, and stops at the ends', () => {
  const scale = timeScale(decade, { axis: zoomBy(timeScale(decade), 4, 50) });
  const length = scale.domain.to - scale.domain.from;
  for (const by of [-500, -20, 3, 40, 500]) {
    const axis = panBy(scale, by);
    expect(Math.abs((axis?.to ?? 0) - (axis?.from ?? 0) - length)).toBeLessThanOrEqual(2 * DAY);
  }
  expect(panLens(scale, 100)?.to).toBe(scale.whole.to);
});

test('the axis follows a moment out of view, and stays for one in view', () => {
  const scale = timeScale(decade, { axis: zoomBy(timeScale(decade), 4, 10) });
  expect(panTo(scale, scale.domain.from)).toBeUndefined();
  const axis = panTo(scale, Date.UTC(2020, 0, 1));
  expect(axis?.from).toBeLessThan(Date.UTC(2020, 0, 1));
  expect(axis?.to).toBeGreaterThan(Date.UTC(2020, 0, 1));
});

test('zoomed to a window, both its ends are in view', () => {
  fc.assert(
    fc.property(
      anySpan.chain((span) => fc.tuple(fc.constant(span), windowIn(span))),
      fc.constantFrom('even' as const, 'back' as const),
      ([span, window], type) => {
        const scale = timeScale(span, { type });
        const axis = zoomToWindow(scale, window) ?? scale.whole;
        expect(axis.from).toBeLessThanOrEqual(window.from);
        expect(axis.to).toBeGreaterThanOrEqual(window.to);
      },
    ),
  );
});
