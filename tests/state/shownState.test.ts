import { describe, expect, test } from 'vitest';
import type { EventId, LessonId, PlaceId } from '../../src/domain/identifier';
import type { Lesson, Question } from '../../src/domain/lesson';
import { subjectOf } from '../../src/map/subject';
import { askAgain, putPlace, reveal, selectAsked, selectPicking } from '../../src/state/asked';
import { arePagesFolded, shownState } from '../../src/state/shownState';
import type { View } from '../../src/state/view';
import { sampleStore } from '../reader/sampleAtlas';

const prompt = { easier: 'Easier.', harder: 'Harder.' };
const kabul = 'kabul' as PlaceId;
const place: Question = { type: 'place', prompt, answer: 'There.', places: [kabul] };
const events = ['day', 'about'] as EventId[];
const order: Question = { type: 'order', prompt, answer: 'So.', events };
const open: Question = { type: 'open', prompt, answer: 'Nothing.' };

function storeAt(question: Question | undefined, view: Partial<View> = {}) {
  const lesson = {
    id: 'one',
    language: 'en',
    steps: [{ view: '', question }],
  } as unknown as Lesson;
  const store = sampleStore({ lesson: 'one' as LessonId, step: 1, ...view });
  store.setState(({ shelf }) => ({
    shelf: { ...shelf, status: 'open', lessons: new Map([[lesson.id, lesson]]) },
  }));
  return store;
}

describe('a question about places that waits', () => {
  test('keeps names, marks and what is selected back, whatever the view says', () => {
    const store = storeAt(place, { place: kabul, labels: 'both' });
    const { view } = shownState(store.getState());
    expect(view).toMatchObject({ labels: 'none', hides: ['pins'], place: null });
    expect(arePagesFolded(store.getState())).toBe(true);
    for (const source of ['spots', 'areas', 'areaNames', 'links'] as const)
      expect(subjectOf(shownState(store.getState()), source).features).toEqual([]);
  });

  test('takes a point for the place that is asked for, and shows it when it is revealed', () => {
    const store = storeAt(place);
    askAgain(store, place, 1, 'harder');
    putPlace(store, { position: [60, 30], withinKm: 5 });
    const partsOf = () =>
      subjectOf(shownState(store.getState()), 'question').features.map(
        ({ properties }) => properties?.part,
      );
    expect(partsOf()).toEqual(['put']);
    reveal(store, place, 1);
    expect(partsOf()).toEqual(['line', 'length', 'put', 'place']);
    expect(selectPicking(store.getState())).toBeNull();
    expect(shownState(store.getState())).toBe(store.getState());
  });

  test('shows lettered pins without names in the easier form', () => {
    const { features } = subjectOf(shownState(storeAt(place).getState()), 'question');
    expect(features.map(({ properties }) => properties?.part)).toContain('pin');
    expect(JSON.stringify(features)).not.toContain('Kabul');
  });

  test('waits before a class until the show reveals it, whatever somebody answered alone', () => {
    const store = storeAt(place);
    reveal(store, place, 1);
    store.setState(({ view }) => ({ view: { ...view, stage: 'present' } }));
    expect(arePagesFolded(store.getState())).toBe(true);
    expect(selectAsked(store.getState(), place, 1).isRevealed).toBe(false);
    reveal(store, place, 1);
    expect(store.getState().show.isRevealed).toBe(true);
    expect(arePagesFolded(store.getState())).toBe(false);
  });
});

test('an order that waits keeps the dates back, and leaves the map alone', () => {
  const { view } = shownState(storeAt(order, { labels: 'both' }).getState());
  expect(view).toMatchObject({ labels: 'both', hides: ['dates'] });
});

test('what is not said is found by reading: nothing is kept back', () => {
  const state = storeAt(open).getState();
  expect(shownState(state)).toBe(state);
});

test('without a question the state is shown as it is', () => {
  const state = storeAt(undefined, { hides: ['pins'] }).getState();
  expect(shownState(state)).toBe(state);
  expect(subjectOf(state, 'spots').features).toEqual([]);
});
