import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choosePlayback, pause, play, showWindow } from '../../src/state/actions';
import { windowText } from '../../src/state/calendar';
import { createAtlasStore } from '../../src/state/store';
import { defaultView, playbacks } from '../../src/state/view';
import { isDated } from '../../src/timeline/mark';
import {
  type Course,
  firstFrame,
  firstWindow,
  followPlayback,
  nextFrame,
  nextWindow,
} from '../../src/timeline/playback';
import { timeScale } from '../../src/timeline/scale';
import { anySpan, smallDataset } from './timeline.fixture';

const scale = timeScale(smallDataset.index.extent);
/** The milliseconds of a step at the usual pace. */
const STEP = 1000;

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

test('whichever way is chosen, playing comes to an end and shows every step once', () => {
  const course: Course = { ...scale, events: smallDataset.events.filter(isDated) };
  for (const playback of playbacks) {
    let view = { playback, window: null, event: null } as Parameters<typeof firstFrame>[0];
    const seen = new Set<string>();
    for (let frame = firstFrame(view, course); frame; frame = nextFrame(view, course)) {
      const shown = `${frame.window.from} ${frame.window.to} ${frame.event?.id}`;
      expect(seen.has(shown)).toBe(false);
      seen.add(shown);
      view = { playback, window: frame.window, event: frame.event?.id ?? null };
    }
    expect(seen.size).toBeGreaterThan(4);
    expect(view.window?.to).toBeGreaterThanOrEqual(Date.UTC(2021, 6, 1));
  }
});

test('growing keeps the beginning and ends with all the time there is', () => {
  const { store, shown } = playing();
  choosePlayback(store, { playback: 'growing', pace: 0.5 });
  play(store);
  vi.advanceTimersByTime(3 * 500 + 10);
  const { window } = store.getState().view;
  expect(window && windowText(window)).toEqual({ from: '2017-01', to: '2017-04' });
  vi.advanceTimersByTime(100 * 500);
  expect(store.getState().isPlaying).toBe(false);
  expect(shown()).toBe('2017-01');
});

test('event by event, each dated event is opened in order with its days in the window', () => {
  const { store } = playing();
  choosePlayback(store, { playback: 'events' });
  const visited = new Set<string | null>();
  store.subscribe(({ view }, { view: before }) => {
    if (view.event !== before.event) visited.add(view.event);
  });
  play(store);
  vi.advanceTimersByTime(20 * STEP);
  expect([...visited]).toEqual(smallDataset.events.filter(isDated).map(({ id }) => id));
  expect(store.getState().isPlaying).toBe(false);
});

test('where it is to pause at events, playing goes from one to the next', () => {
  const { store } = playing();
  choosePlayback(store, { playback: 'events', pauses: true });
  play(store);
  expect(store.getState().isPlaying).toBe(false);
  const first = store.getState().view.event;
  play(store);
  expect(store.getState().view.event).not.toBe(first);
  choosePlayback(store, { playback: 'moving' });
  showWindow(store, { from: Date.UTC(2019, 11, 1), to: Date.UTC(2020, 1, 1) });
  play(store);
  vi.advanceTimersByTime(10 * STEP);
  const { window } = store.getState().view;
  expect(window && windowText(window).to).toBe('2020-03');
});
