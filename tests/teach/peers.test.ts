import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LessonId } from '../../src/domain/identifier';
import type { Lesson } from '../../src/domain/lesson';
import { startTimer } from '../../src/domain/lessonTimer';
import type { ShowRole } from '../../src/formats/showMessage';
import { changeShow, goToStep, shelve } from '../../src/state/actions';
import { selectStepNumber } from '../../src/state/lessonView';
import type { AtlasStore } from '../../src/state/store';
import { askBack, joinPeers } from '../../src/teach/peers';
import { sampleStore } from '../reader/sampleAtlas';

const id = 'sample-lesson' as LessonId;
const steps = [1, 2, 3, 4, 5].map((number) => ({
  heading: `Step ${number}`,
  text: '',
  notes: '',
  minutes: 2,
  view: '',
}));
const lesson = { id, title: 'A lesson', language: 'en', steps } as unknown as Lesson;

/** Windows of one browser: what one posts, the others hear. */
let ears: Set<(message: unknown) => void>;
const open = (_: string, receive: (message: unknown) => void) => {
  ears.add(receive);
  const others = () => [...ears].filter((ear) => ear !== receive);
  return {
    post: (message: object) => {
      for (const ear of others()) ear(structuredClone(message));
    },
    close: () => ears.delete(receive),
  };
};

interface Peer {
  readonly store: AtlasStore;
  readonly close: () => void;
}

function peer(role: ShowRole, step = 1): Peer {
  const store = sampleStore({ lesson: id, step });
  shelve(store, { status: 'open', lessons: new Map([[id, lesson]]) });
  return { store, close: joinPeers(store, role, open) };
}

const stepOf = ({ store }: Peer) => selectStepNumber(store.getState());
const showOf = ({ store }: Peer) => store.getState().show;

beforeEach(() => {
  ears = new Set();
  (globalThis as { window?: object }).window ??= globalThis;
  const ignore = () => undefined;
  Object.assign(globalThis, { addEventListener: ignore, removeEventListener: ignore });
});
afterEach(() => ears.clear());

test('both windows are in step, whichever is driven', () => {
  const [screen, presenter] = [peer('screen'), peer('presenter')];
  goToStep(presenter.store, 3);
  expect(stepOf(screen)).toBe(3);
  goToStep(screen.store, 2);
  expect(stepOf(presenter)).toBe(2);
  changeShow(presenter.store, { isBlack: true });
  expect(showOf(screen).isBlack).toBe(true);
  changeShow(screen.store, { isBlack: false, isRevealed: true });
  expect(showOf(presenter)).toMatchObject({ isBlack: false, isRevealed: true });
});

test('a window that was reloaded learns where the others are, and a second presenter window too', () => {
  const [screen, presenter] = [peer('screen'), peer('presenter')];
  changeShow(presenter.store, { timer: startTimer(showOf(presenter).timer, 1000) });
  goToStep(presenter.store, 4);
  screen.close();
  goToStep(presenter.store, 5);
  const again = peer('screen', 4);
  const second = peer('presenter', 1);
  expect([stepOf(again), stepOf(second)]).toEqual([5, 5]);
  expect(showOf(second).timer).toEqual(showOf(presenter).timer);
  goToStep(second.store, 1);
  expect([again, presenter].map(stepOf)).toEqual([1, 1]);
});

test('the presenter knows whether there is a screen', () => {
  const presenter = peer('presenter');
  expect(showOf(presenter).classScreen).toBe('absent');
  const [one, other] = [peer('screen'), peer('screen')];
  expect(showOf(presenter).classScreen).toBe('there');
  one.close();
  expect(showOf(presenter).classScreen).toBe('there');
  other.close();
  expect(showOf(presenter).classScreen).toBe('absent');
});

test('a screen that left its step says so, and is asked back', () => {
  const [screen, presenter] = [peer('screen'), peer('presenter')];
  const { setState } = screen.store;
  setState(({ view }) => ({ view: { ...view, undated: false } }));
  expect(showOf(presenter).classScreen).toBe('offStep');
  askBack(presenter.store);
  expect(screen.store.getState().view.undated).toBe(true);
  expect(showOf(presenter).classScreen).toBe('there');
});

test('before anybody moves on, a presenter window comes to the step that the class sees', () => {
  const [presenter, screen] = [peer('presenter', 1), peer('screen', 3)];
  expect([presenter, screen].map(stepOf)).toEqual([3, 3]);
});

test('a screen that begins anew at the first step takes the presenter with it', () => {
  const [screen, presenter] = [peer('screen'), peer('presenter')];
  goToStep(presenter.store, 5);
  screen.close();
  goToStep(screen.store, 1);
  joinPeers(screen.store, 'screen', open);
  expect([screen, presenter].map(stepOf)).toEqual([1, 1]);
});

test('what is no message changes nothing', () => {
  const screen = peer('screen', 2);
  const before = screen.store.getState();
  for (const ear of ears) ear({ type: 'state', step: 5 });
  expect(screen.store.getState()).toBe(before);
});

test('windows that are driven at once agree in the end', () => {
  const peers = [peer('screen'), peer('presenter'), peer('presenter')];
  for (const [at, step] of [2, 4, 3, 5, 1, 2].entries())
    goToStep((peers[at % 3] as Peer).store, step);
  expect(new Set(peers.map(stepOf)).size).toBe(1);
});
