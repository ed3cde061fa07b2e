import { expect, test } from 'vitest';
import { groupsFound } from '../../src/reader/searchGroups';
import { type Found, findRecords, searchIndexOf } from '../../src/reader/searchIndex';
import { nameMeant, piecesOf } from '../../src/reader/searchMatch';
import { sampleDataset } from './sampleAtlas';

const dataset = sampleDataset();
const find = (query: string) => findRecords(searchIndexOf(dataset), query);
const idOf = ({ record }: Found) =>
  record.type === 'place'
    ? record.place.id
    : record.type === 'event'
      ? record.event.id
      : record.article.id;
const firstPlace = (query: string) => {
  const found = find(query).find(({ record }) => record.type === 'place');
  return found?.record.type === 'place' ? { place: found.record.place, meant: found.meant } : null;
};

test.each(['Kabul', 'kab', 'KABUL', 'Kabull', 'Kábül', 'کابل', 'كابل', 'کابُل'])(
  'a place is found as %s',
  (query) => expect(firstPlace(query)?.place.id).toBe('kabul'),
);

test('a name that is not the title is named', () => {
  const { place, meant } = firstPlace('كابل') ?? {};
  expect(place && meant && nameMeant(place, meant)).toEqual({ toponym: 'کابل', lang: 'fa' });
  const plain = firstPlace('kabul');
  expect(plain && nameMeant(plain.place, plain.meant)).toBeNull();
});

test('events are found by title, by who says so, and by their places in any script', () => {
  expect(find('told-twice').map(idOf)).toContain('told-twice');
  expect(find('officials').map(idOf)).toEqual(['day']);
  expect(find('کابل').filter(({ record }) => record.type === 'event').length).toBe(5);
});

test('articles are found, and the groups come in their order', () => {
  expect(find('second article').map(idOf)).toContain('second');
  expect(groupsFound(find('kabul')).map(({ type }) => type)).toEqual(['place', 'event']);
});

test('every word counts, and nothing is found for none', () => {
  expect(find('kabul zebra')).toEqual([]);
  expect(find('  ')).toEqual([]);
  expect(find('!?')).toEqual([]);
});

const marked = (text: string, query: string) =>
  piecesOf(text, { asked: [query], words: new Set(['kerman', 'کرمان']) })
    .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
    .join('');

test('what was meant is marked in the letters of the text', () => {
  expect(marked('In Kermān, and after', 'ker')).toBe('In [Ker]mān, and after');
  expect(marked('In Kermān, and after', 'kerman')).toBe('In [Kermān], and after');
  expect(marked('Kerman', 'kernan')).toBe('[Kerman]');
  expect(marked('كِرمان', 'کر')).toBe('[كِر]مان');
  expect(marked('nothing here', 'ker')).toBe('nothing here');
});
