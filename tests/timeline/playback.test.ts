import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pause, play, showWindow } from '../../src/state/actions';
import { windowText } from '../../src/state/calendar';
import { createAtlasStore } from '../../src/state/store';
import { defaultView } from '../../src/state/view';
import { firstWindow, followPlayback, nextWindow, STEP } from '../../src/timeline/playback';
import { timeScale } from '../../src/timeline/scale';
import { anySpan, smallDataset } from './timeline.fixture';

const scale = timeScale(smallDataset.index.extent);

function playing() {
  const store = createAtlasStore({
    document: { dataset: smallDataset, shapes: new Map(), problems: [], input: 8, rejected: 0 },
    view: defaultView,
    isPlaying: false,
    ignored: [],
  });
  const leave = followPlayback(store, scale, (window) => showWindow(store, window));
  const shown = () => {
    const { window } = store.getState().view;
    return window && windowText(window).from;
  };
  return { store, leave, shown };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (step: () => void) => setTimeout(step, 0));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('playing reaches the end of the time there is, and stops', () => {
  fc.assert(
    fc.property(anySpan, (span) => {
      const { extent, unit } = timeScale(span);
      let window = firstWindow(extent, unit);
      for (let step = 0; step < 1300; step++) {
        const next = nextWindow(window, extent, unit);
        if (!next) break;
        if (next.from <= window.from) throw new Error('it stands still');
        window = next;
      }
      expect(window.to).toBe(extent.to);
    }),
    { numRuns: 25 },
  );
});

test('the first window is about a sixth of the time, in whole years where it can be', () => {
  const extent = { from: Date.UTC(2015, 0, 1), to: Date.UTC(2024, 6, 1) };
  expect(windowText(firstWindow(extent, 'month'))).toEqual({ from: '2015-01', to: '2016-12' });
});

test('play moves the window a month a step, pause leaves it where it is', () => {
  const { store, shown } = playing();
  play(store);
  expect(shown()).toBe('2017-01');
  vi.advanceTimersByTime(2 * STEP + 10);
  expect(shown()).toBe('2017-03');
  pause(store);
  vi.advanceTimersByTime(10 * STEP);
  expect(shown()).toBe('2017-03');
});

test('at the end it pauses by itself, and play begins again', () => {
  const { store, shown } = playing();
  showWindow(store, { from: Date.UTC(2021, 0, 1), to: scale.extent.to });
  play(store);
  expect(shown()).toBe('2017-01');
  vi.advanceTimersByTime(100 * STEP);
  expect(store.getState().isPlaying).toBe(false);
  expect(store.getState().view.window?.to).toBe(scale.extent.to);
});

test('nothing moves once the time line is gone', () => {
  const { store, leave, shown } = playing();
  play(store);
  leave();
  vi.advanceTimersByTime(5 * STEP);
  expect(shown()).toBe('2017-01');
});
