import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, type TimeWindow } from '../../src/domain/dateBounds';
import { windowByKey } from '../../src/timeline/keys';
import { timeScale } from '../../src/timeline/scale';
import { unitsBetween } from '../../src/timeline/steps';
import { fitWindow, freeWindow, moveEnd, panWindow } from '../../src/timeline/window';
import { anySpan, windowIn } from './timeline.fixture';

const anyEnd = fc.constantFrom('from' as const, 'to' as const);
const anyScene = anySpan.chain((span) => {
  const scale = timeScale(span);
  return fc.record({ scale: fc.constant(scale), window: windowIn(scale.domain) });
});

function expectInside(window: TimeWindow, domain: TimeWindow) {
  expect(window.to - window.from).toBeGreaterThanOrEqual(DAY);
  expect(window.from).toBeGreaterThanOrEqual(domain.from);
  expect(window.to).toBeLessThanOrEqual(domain.to);
}

test('the thumbs never cross, wherever one is moved', () => {
  fc.assert(
    fc.property(anyScene, anyEnd, anySpan, ({ scale, window }, end, { from }) => {
      expectInside(moveEnd(window, end, from, scale.domain), scale.domain);
    }),
  );
});

test('the thumbs never cross, whatever keys are pressed', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'PageUp', 'PageDown', 'Home', 'End'];
  const anyKey = fc.record({ key: fc.constantFrom(...keys), shiftKey: fc.boolean() });
  fc.assert(
    fc.property(anyScene, fc.array(fc.tuple(anyKey, anyEnd)), ({ scale, window }, presses) => {
      let now = window;
      for (const [key, end] of presses) {
        const next = windowByKey(key, { end, window: now }, scale);
        now = fitWindow(next ?? null, scale.domain);
        expectInside(now, scale.domain);
      }
    }),
  );
});

test('the body moves within the axis and keeps its length in units', () => {
  fc.assert(
    fc.property(
      anyScene,
      fc.double({ min: -1, max: 1, noNaN: true }),
      ({ scale, window }, part) => {
        const { domain, unit } = scale;
        const time = part * (domain.to - domain.from);
        const moved = panWindow(window, { time, unit: 'day' }, domain);
        expectInside(moved, domain);
        expect(moved.to - moved.from).toBe(window.to - window.from);
        const whole = fitWindow({ from: domain.from, to: scale.extent.to }, domain);
        const panned = panWindow(whole, { time, unit }, domain);
        expect(unitsBetween(panned.from, panned.to, unit)).toBeCloseTo(
          unitsBetween(whole.from, whole.to, unit),
        );
      },
    ),
  );
});

test('a window over the whole axis is none, and none is the whole axis', () => {
  fc.assert(
    fc.property(anyScene, ({ scale: { domain } }) => {
      expect(freeWindow(fitWindow(null, domain), domain)).toBeNull();
    }),
  );
});

test('a window from elsewhere is cut to the axis', () => {
  fc.assert(
    fc.property(anyScene, anySpan, ({ scale: { domain } }, window) => {
      expectInside(fitWindow(window, domain), domain);
    }),
  );
});

test('other keys are left to the page', () => {
  const scale = timeScale({ from: 0, to: 900 * DAY });
  const press = { key: 'Tab', shiftKey: true };
  expect(windowByKey(press, { end: 'from', window: scale.domain }, scale)).toBeUndefined();
});
