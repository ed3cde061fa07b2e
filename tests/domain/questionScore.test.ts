import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, isAnswered, passageKey, placeAsked } from '../../src/domain/answer';
import { type Dataset, datasetOf } from '../../src/domain/dataset';
import { DAY } from '../../src/domain/dateBounds';
import type { AtlasEvent } from '../../src/domain/event';
import { askedOrder, inTime, pairsInOrder } from '../../src/domain/eventOrder';
import type { EventId, PlaceId, SourceId } from '../../src/domain/identifier';
import { forms, type Question, type QuestionOf } from '../../src/domain/lesson';
import { passageChoices } from '../../src/domain/passageChoices';
import { questionPins } from '../../src/domain/questionPins';
import {
  halvingKm,
  placeShare,
  QUESTION_POINTS,
  scoreOf,
  tallyOf,
} from '../../src/domain/questionScore';
import { someDataset } from './arbitrary';

const prompt = { easier: 'Easier.', harder: 'Harder.' };
const one = 'one' as SourceId;
const two = 'two' as SourceId;
const eventOf = (name: string, day: number, citations: [SourceId, number][]): AtlasEvent => ({
  id: name as EventId,
  title: name,
  kind: 'statement',
  when: null,
  bounds: {
    start: day * DAY,
    end: (day + 1) * DAY,
    openStart: false,
    openEnd: false,
    isApproximate: false,
  },
  places: [],
  citations: citations.map(([source, paragraph]) => ({ source, paragraph, quote: 'words' })),
});
const [any] = fc.sample(someDataset, 1) as [Dataset];
const dataset = datasetOf({
  ...any,
  places: (
    [
      ['kabul', [69.2, 34.5]],
      ['berlin', [13.4, 52.5]],
      ['moscow', [37.6, 55.8]],
      ['kerman', [57.1, 30.3]],
    ] as const
  ).map(([id, point]) => ({
    id: id as PlaceId,
    title: id,
    kind: 'settlement' as const,
    precision: 'settlement' as const,
    ccodes: [],
    names: [],
    links: [],
    point,
    extent: null,
    isApproximate: false,
  })),
  events: [
    eventOf('first', 1, [[one, 1]]),
    eventOf('second', 2, [[two, 4]]),
    eventOf('third', 3, [
      [one, 2],
      [two, 5],
    ]),
  ],
});
const judged = { dataset, shapes: new Map() };
const asking = (part: Partial<Asked> & Pick<Asked, 'answer'>): Asked => ({
  form: 'harder',
  isRevealed: true,
  at: null,
  ...part,
});
const kabul = 'kabul' as PlaceId;
const berlin = 'berlin' as PlaceId;
const places: QuestionOf<'place'> = { type: 'place', prompt, answer: 'x', places: [kabul, berlin] };
const put = (longitude: number, latitude: number, withinKm = 0) => ({
  position: [longitude, latitude] as const,
  withinKm,
});
const pointsOf = (question: Question, asked: Asked) => {
  const score = scoreOf(question, asked, judged);
  return score.type === 'open' ? null : score.points;
};

describe('placing', () => {
  const found = (answer: Record<string, ReturnType<typeof put>>) =>
    asking({ answer: { type: 'place', found: answer } });

  test('near the town is worth everything, one of two is worth half, and nothing is worth nothing', () => {
    expect(pointsOf(places, found({ kabul: put(69.5, 34.4), berlin: put(13.4, 52.8) }))).toBe(10);
    expect(pointsOf(places, found({ kabul: put(69.2, 34.5) }))).toBe(5);
    expect(pointsOf(places, found({}))).toBe(0);
  });

  test('with a coarse pointer or coarse keys is no worse than with a fine one, within bounds', () => {
    const off = { kabul: put(70.2, 34.5), berlin: put(14.7, 52.5) };
    const coarse = { kabul: put(70.2, 34.5, 80), berlin: put(14.7, 52.5, 80) };
    expect(pointsOf(places, found(off))).toBeLessThan(10);
    expect(pointsOf(places, found(coarse))).toBe(10);
    const wild = { kabul: put(-60, -30, 1e9), berlin: put(-60, -30, 1e9) };
    expect(pointsOf(places, found(wild))).toBe(0);
  });

  test('gets no more marks from farther away, and all of them are between 0 and 1', () => {
    const km = fc.double({ min: 0, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(km, km, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((one) => placeShare(one, 50, 250));
        expect(near).toBeGreaterThanOrEqual(far as number);
        expect(near).toBeLessThanOrEqual(1);
        expect(far).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(placeShare(50 + 250, 50, 250)).toBe(0.5);
  });

  test('is judged by how far apart the places are', () => {
    expect(halvingKm([[0, 0]])).toBe(250);
    const points = [
      [0, 0],
      [90, 0],
    ] as const;
    expect(halvingKm(points)).toBeCloseTo(693.7, 0);
  });

  test('asks for one place after the other, and for one again that is chosen', () => {
    expect(placeAsked(places, found({}))).toBe(kabul);
    expect(placeAsked(places, found({ kabul: put(0, 0) }))).toBe(berlin);
    expect(placeAsked(places, found({ kabul: put(0, 0), berlin: put(0, 0) }))).toBeNull();
    expect(placeAsked(places, { ...found({ kabul: put(0, 0) }), at: kabul })).toBe(kabul);
  });

  test('among pins leaves at least two over, lettered from west to east', () => {
    const pins = questionPins(places, dataset);
    expect(pins.map(({ letter, place }) => `${letter} ${place.id}`)).toEqual([
      'A berlin',
      'B moscow',
      'C kerman',
      'D kabul',
    ]);
  });
});

describe('ordering', () => {
  const events = [...dataset.events];
  const ids = events.map(({ id }) => id);
  const question: Question = { type: 'order', prompt, answer: 'x', events: ids };
  const order = (names: readonly string[], form: Asked['form'] = 'harder') =>
    asking({ form, answer: { type: 'order', events: names as EventId[], isTouched: true } });

  test('is worth the pairs that are right', () => {
    expect(pointsOf(question, order(['first', 'second', 'third']))).toBe(10);
    expect(pointsOf(question, order(['third', 'second', 'first']))).toBe(0);
    expect(pointsOf(question, order(['second', 'first', 'third']))).toBe(7);
  });

  test('does not count what the easier form gives', () => {
    expect(pointsOf(question, order(['first', 'third', 'second'], 'easier'))).toBe(0);
    expect(pointsOf(question, order(['first', 'second', 'third'], 'easier'))).toBe(10);
  });

  test('untouched is no answer', () => {
    const answer = { type: 'order', events: ids, isTouched: false } as const;
    expect(pointsOf(question, asking({ answer }))).toBe(0);
    expect(isAnswered(answer)).toBe(false);
  });

  test('begins out of order, the same for everybody, with the first where it is given', () => {
    const someEvents = fc
      .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 9 })
      .map((names) => names.map((name, at) => eventOf(name, at, [])));
    fc.assert(
      fc.property(someEvents, fc.constantFrom(...forms), (all, form) => {
        const asked = askedOrder(all, form);
        expect(new Set(asked)).toEqual(new Set(all));
        expect(askedOrder([...all].reverse(), form)).toEqual(asked);
        if (form === 'easier') expect(asked[0]).toBe(inTime(all)[0]);
        if (form === 'harder' || all.length > 2) expect(asked).not.toEqual(inTime(all));
        const { right, of } = pairsInOrder(inTime(all), form);
        expect(right).toBe(of);
        const back = pairsInOrder([...asked].reverse(), 'harder');
        expect(back.right + pairsInOrder(asked, 'harder').right).toBe(back.of);
      }),
    );
  });
});

describe('telling who says it', () => {
  const events = ['first', 'third'] as EventId[];
  const question: Question = { type: 'source', prompt, answer: 'x', events };
  const tell = (
    told: Record<string, { sources: SourceId[]; passage: string | null }>,
    form: Asked['form'] = 'easier',
  ) => asking({ form, answer: { type: 'source', told } });

  test('is right where exactly the articles that tell it are chosen', () => {
    const right = {
      first: { sources: [one], passage: null },
      third: { sources: [two, one], passage: null },
    };
    expect(pointsOf(question, tell(right))).toBe(10);
    expect(pointsOf(question, tell({ ...right, third: { sources: [two], passage: null } }))).toBe(
      8,
    );
    expect(pointsOf(question, tell({ first: { sources: [two], passage: null } }))).toBe(0);
  });

  test('asks for the passage as well in the harder form', () => {
    const told = (passage: string | null) => ({
      first: { sources: [one], passage },
      third: { sources: [one, two], passage: passageKey(two, 5) },
    });
    expect(pointsOf(question, tell(told(null), 'harder'))).toBe(8);
    expect(pointsOf(question, tell(told(passageKey(one, 1)), 'harder'))).toBe(10);
  });

  test('offers the right passage among others, and no second right one', () => {
    fc.assert(
      fc.property(someDataset, (some) => {
        for (const event of some.events) {
          const choices = passageChoices(event, some);
          const own = new Set(
            event.citations.map(({ source, paragraph }) => passageKey(source, paragraph)),
          );
          expect(choices.filter(({ key }) => own.has(key)).length).toBe(1);
          expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
        }
      }),
    );
  });
});

test('an open question has no points, and counts as answered', () => {
  const question: Question = { type: 'open', prompt, answer: 'x' };
  const asked = asking({ answer: { type: 'open', words: 'It does not say.' } });
  expect(scoreOf(question, asked, judged)).toEqual({ type: 'open' });
  const silent = asking({ answer: { type: 'open', words: ' ' } });
  const entries = [
    { question, asked },
    { question, asked: silent },
    { question: places, asked: undefined },
  ];
  expect(tallyOf(entries, judged)).toEqual({
    questions: 3,
    answered: 1,
    points: 0,
    of: QUESTION_POINTS,
  });
});
