import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns, csv } from '../../src/formats/csv';
import type { Portion } from '../../src/formats/portion';
import { builtIn, eventWith, sample } from './portions';

/** A strict reader of RFC 4180: a byte order mark, then records that end with CRLF. */
function readCsv(text: string): readonly (readonly string[])[] {
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  field.lastIndex = 1;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error('not a field of RFC 4180');
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
const records = (portion: Portion) => {
  const [head = [], ...rows] = readCsv(csv(portion));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
};

test('one row an event, one cell a column', () => {
  const rows = readCsv(csv(builtIn));
  expect(rows).toHaveLength(builtIn.events.length + 1);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
  expect(records(builtIn).map(({ id }) => id)).toEqual(builtIn.events.map(({ id }) => id));
});

test('a day is in both bounds, an open side and no date leave them empty', () => {
  const date = ({ date_from, date_to }: Record<string, string | undefined>) => [date_from, date_to];
  const byId = new Map(records(sample()).map((record) => [record.id, date(record)]));
  expect(Object.fromEntries(byId)).toEqual({
    day: ['2014-06-14', '2014-06-14'],
    about: ['2014-01-01', '2016-12-31'],
    'told-twice': ['2022-01-01', '2022-12-31'],
    open: ['', '2024-03-31'],
    undated: ['', ''],
  });
});

test('places, roles, figures and passages stand in their cells', () => {
  const record = records(sample()).find(({ id }) => id === 'day');
  expect(record).toMatchObject({
    places: 'Kabul | Embassy',
    roles: 'location | target',
    longitude: '69.2',
    latitude: '34.5',
    figures: 'more than 1400 killed',
    attribution: 'Officials',
    paragraphs: '1',
    address: 'https://atlas.example/folder/?event=day',
  });
});

test('any title comes back as it is, but that a formula is made a text', () => {
  const anyTitle = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => text.trim() !== '');
  const hostile = fc.constantFrom('=1+1', '+1', '-1', '@A1', '\tx', '\rx', '"a",b', 'a\r\nb', "'x");
  fc.assert(
    fc.property(fc.oneof(anyTitle, hostile), (attribution) => {
      const events = [eventWith({ attribution })];
      const [record] = records(sample({ 'events.json': events }));
      const isFormula = /^[=+\-@\t\r]/.test(attribution);
      expect(record?.attribution).toBe(isFormula ? `'${attribution}` : attribution);
    }),
    { numRuns: 60 },
  );
});
