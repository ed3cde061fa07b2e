import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../src/domain/answer';
import { distanceKm } from '../../src/domain/distance';
import type { EventId, LessonId, PlaceId, SourceId } from '../../src/domain/identifier';
import type { Lesson } from '../../src/domain/lesson';
import { answersText, parseAnswers } from '../../src/formats/keptAnswers';
import { positionOn } from '../../src/map/pointAt';
import { satellite } from '../../src/map/satellite';
import { askedKey } from '../../src/state/shownState';
import { answerSheet, sheetText } from '../../src/teach/answerSheet';
import { aimSteps, halfStepKm, movedAim, stepAfter } from '../../src/teach/crosshairMoves';
import { nearTown } from '../../src/teach/nearTown';
import { movedTo } from '../../src/teach/orderMoves';
import { loadTowns } from '../../src/teach/towns';
import { sampleStore } from '../reader/sampleAtlas';

const kabul = 'kabul' as PlaceId;
const somePosition = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
) as unknown as fc.Arbitrary<[number, number]>;
const prompt = { easier: 'Easier?', harder: 'Harder?' };
const lesson = {
  id: 'one' as LessonId,
  title: 'One',
  language: 'en',
  steps: [
    { heading: 'Where?', question: { type: 'place', prompt, answer: 'x', places: [kabul] } },
    { heading: 'A text', question: undefined },
    { heading: 'What?', question: { type: 'open', prompt, answer: 'x' } },
    { heading: 'Who?', question: { type: 'source', prompt, answer: 'x', events: ['day'] } },
  ],
} as unknown as Lesson;
const place: Asked = {
  form: 'harder',
  isRevealed: true,
  at: null,
  answer: { type: 'place', found: { [kabul]: { position: [69.2, 35.5], withinKm: 4 } } },
};
const source: Asked = {
  ...place,
  answer: {
    type: 'source',
    told: { ['day' as EventId]: { sources: ['first' as SourceId], passage: 'first 1' } },
  },
};
const open: Asked = { ...place, answer: { type: 'open', words: 'It does\nnot say.' } };

test('a click on the picture is where the picture draws it', () => {
  const someGlobe = fc.record({
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    radius: fc.double({ min: 0.66, max: 6, noNaN: true }),
  });
  fc.assert(
    fc.property(someGlobe, somePosition, (globe, [x, y]) => {
      if (distanceKm([globe.longitude, globe.latitude], [x, y]) > 3000) return;
      const drawn = satellite(globe)([x, y]);
      const found = drawn && positionOn(globe, drawn[0], drawn[1]);
      expect(found && distanceKm(found, [x, y])).toBeLessThan(0.01);
    }),
  );
  expect(positionOn({ longitude: 0, latitude: 0, radius: 0.66 }, 900, 0)).toBeNull();
});

describe('the crosshair', () => {
  test('goes round the earth, never over a pole, and comes back', () => {
    fc.assert(
      fc.property(somePosition, fc.constantFrom(...aimSteps), ([x, y], step) => {
        const at = [Math.round(x) + 0, Math.round(y / 2) + 0] as const;
        const there = movedAim(at, 'ArrowRight', step);
        expect(there && movedAim(there, 'ArrowLeft', step)).toEqual(at);
        const up = movedAim(at, 'ArrowUp', 90);
        expect(up?.[1]).toBeLessThanOrEqual(85);
      }),
    );
    expect(movedAim([179, 0], 'ArrowRight', 2)).toEqual([-179, 0]);
    expect(movedAim([0, 0], 'Tab', 2)).toBeNull();
  });

  test('has wider and finer steps, and its answer is excused by half of one', () => {
    expect(stepAfter(2, '+')).toBe(5);
    expect(stepAfter(0.1, '-')).toBe(0.1);
    expect(stepAfter(2, 'Enter')).toBeNull();
    expect(halfStepKm(1)).toBeCloseTo(55.6, 1);
  });

  test('is told by the nearest town, which is never the one that is asked for', () => {
    const store = sampleStore({ lesson: lesson.id, step: 1 });
    const towns = loadTowns();
    const near = () => nearTown([69.2, 34.6], towns, store.getState());
    expect(near()?.town).toBe('Kabul');
    store.setState(({ shelf }) => ({
      shelf: { ...shelf, lessons: new Map([[lesson.id, lesson]]) },
    }));
    expect(near()?.town).not.toBe('Kabul');
    expect(nearTown([-140, -50], towns, store.getState())).toBeNull();
  });
});

test('an entry that is moved leaves the others in their order', () => {
  expect(movedTo(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(movedTo(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
});

describe('kept answers', () => {
  test('come back as they were', () => {
    const asked = { 'one 1': place, 'one 3': open, 'one 4': source };
    expect(parseAnswers(answersText(asked))).toEqual(asked);
  });

  test('of another shape are none', () => {
    for (const text of ['', '{', '[]', '{"version":2,"asked":{}}', '{"version":1,"asked":{"a":1}}'])
      expect(parseAnswers(text)).toBeNull();
    expect(parseAnswers('{"version":1,"asked":{}}')).toEqual({});
  });
});

test('the answer sheet holds every question, its answer, distances, points and the day', () => {
  const store = sampleStore({ lesson: lesson.id });
  store.setState({
    asked: { [askedKey('one', 1)]: place, [askedKey('one', 3)]: open },
  });
  const sheet = answerSheet(lesson, store.getState(), new Date(2024, 5, 27));
  const text = sheetText(sheet, ' Amina ');
  expect(text).toContain('One\nAmina\n27 June 2024\n2 of 3 answered, 9 of 20 points');
  expect(text).toMatch(/Kabul: 111\skm from it \(35\.5°\s?N, 69\.2°\s?E\)/);
  expect(text).toContain('    It does\n    not say.');
  expect(text).toContain('3. Who? (Easier)\nEasier?\n    Not answered');
});
