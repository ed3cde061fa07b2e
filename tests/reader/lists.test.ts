import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/domain/dateBounds';
import { HIDDEN, selectRows } from '../../src/domain/filter';
import type { EventId, PlaceId } from '../../src/domain/identifier';
import { chronicleOf } from '../../src/reader/chronicle';
import { gazetteerOf } from '../../src/reader/gazetteer';
import { mentionsOfPlace } from '../../src/reader/mentionsOfPlace';
import { nearestEvents, windowAround } from '../../src/reader/nearestEvents';
import { otherNames, placeInWords, precisionInWords } from '../../src/reader/placeInWords';
import { selectVisible } from '../../src/state/selectors';
import { defaultView } from '../../src/state/view';
import { sampleDataset, sampleStore } from './sampleAtlas';

const dataset = sampleDataset();
const day = (text: string) => Date.parse(text);
const span = fc
  .tuple(fc.integer({ min: 15000, max: 20500 }), fc.integer({ min: 1, max: 3000 }))
  .map(([first, days]) => ({ from: first * DAY, to: (first + days) * DAY }));
const filter = fc.record({ window: fc.option(span), undated: fc.boolean() });

test('every event shown stands in the chronicle exactly once, and no other', () => {
  fc.assert(
    fc.property(filter, (part) => {
      const state = sampleStore(part).getState();
      const visible = selectVisible(state);
      const rows = chronicleOf(state.document.dataset, visible.selection);
      const listed = rows.map(({ event }) => event.id);
      expect([...listed].sort()).toEqual(visible.events.map(({ id }) => id).sort());
      expect(listed.length).toBe(visible.counts.shown);
    }),
  );
});

test('years ascend, the undated come last, and each year is opened once', () => {
  const rows = chronicleOf(dataset, selectRows(dataset.index, defaultView));
  expect(rows.map(({ year }) => year)).toEqual(['2014', '2015', '2022', '2024', null]);
  expect(rows.every(({ opensYear }) => opensYear)).toBe(true);
});

test('every place shown stands in the gazetteer exactly once, with its events counted', () => {
  fc.assert(
    fc.property(filter, (part) => {
      const state = sampleStore(part).getState();
      const { places, selection } = selectVisible(state);
      const rows = gazetteerOf(state.document.dataset, { places, selection });
      expect(rows.map(({ place }) => place.id).sort()).toEqual(places.map(({ id }) => id).sort());
      for (const { place, count } of rows) {
        const shown = dataset.events.filter(
          (event, row) =>
            selection.rows[row] !== HIDDEN && event.places.some((one) => one.place === place.id),
        );
        expect(count).toBe(shown.length);
      }
    }),
  );
});

test('a place without a position is listed as named, but not on the map', () => {
  const selection = selectRows(dataset.index, defaultView);
  const last = gazetteerOf(dataset, { places: dataset.places, selection }).at(-1);
  expect(last?.place.id).toBe('nowhere');
  expect(last?.group).toBe('reader.notLocated');
});

describe('the nearest events of an empty window', () => {
  const window = { from: day('2018-01-01'), to: day('2018-07-01') };
  const around = nearestEvents(dataset, { ...defaultView, window });

  test('are the last before it and the first after it', () => {
    expect(around.before?.id).toBe('about');
    expect(around.after?.id).toBe('told-twice');
  });

  test('keep to the other filters', () => {
    const { before, after } = nearestEvents(dataset, { ...defaultView, window, kinds: ['attack'] });
    expect(before?.id).toBe('day');
    expect(after).toBeNull();
  });

  test('are shown by a window of the same length, moved to them', () => {
    const event = around.after;
    if (!event) throw new Error('no event after the window');
    const moved = windowAround(event, window);
    expect(moved.to - moved.from).toBe(window.to - window.from);
    expect(moved.from % DAY).toBe(0);
    const { rows } = selectRows(dataset.index, { ...defaultView, window: moved });
    expect(rows[dataset.events.indexOf(event)]).not.toBe(HIDDEN);
  });
});

describe('a place in words', () => {
  const place = (id: string) => {
    const found = dataset.placeById.get(id as PlaceId);
    if (!found) throw new Error(id);
    return found;
  };

  test('is its kind and country; a country is only itself', () => {
    expect(placeInWords(place('kabul'), 'en')).toBe('Town in Afghanistan');
    expect(placeInWords(place('quiet'), 'en')).toBe('Country');
  });

  test('says that a site is drawn at its town, and that an unknown position is none', () => {
    expect(precisionInWords(place('embassy'))[0]).toMatch(/does not say where in it/);
    expect(precisionInWords(place('nowhere'))[0]).toMatch(/not on the map/);
  });

  test('has its other names once each, with the languages that share them', () => {
    expect(otherNames(place('kabul'), 'en')).toEqual([
      { toponym: 'کابل', lang: 'fa', languages: 'Persian and Pashto' },
    ]);
  });

  test('keeps a name whose language is no language tag', () => {
    const names = [{ toponym: 'X', lang: 'not a tag' }];
    expect(otherNames({ ...place('kabul'), names }, 'en')[0]?.languages).toBe('not a tag');
  });
});

test('mentions are counted, in order of paragraph and of the text, and name inside a name is said', () => {
  const [first, ...others] = mentionsOfPlace(dataset, 'kabul' as PlaceId);
  expect(others).toEqual([]);
  expect(first?.count).toBe(3);
  expect(first?.paragraphs).toEqual([
    { paragraph: 2, names: ['“Kabul”'], quotes: ['the one side'] },
    { paragraph: 7, names: ['“Kabul” inside another name', '“Kabul”'], quotes: [] },
  ]);
});

test('the sample is read without a fault', () => {
  expect(sampleStore().getState().document.problems).toEqual([]);
  expect(dataset.eventById.has('open' as EventId)).toBe(true);
});
