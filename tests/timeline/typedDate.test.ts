import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/i18n/dates';
import { spanOf, windowText } from '../../src/state/calendar';
import { languages } from '../../src/state/view';
import { readTypedDate, readTypedWindow } from '../../src/timeline/typedDate';
import { anyDay } from './timeline.fixture';

describe('a date is read as people type it', () => {
  test.each([
    ['2023', 'en', '2023'],
    [' 2023-06 ', 'en', '2023-06'],
    ['2023-6-4', 'en', '2023-06-04'],
    ['June 2023', 'en', '2023-06'],
    ['jun. 2023', 'en', '2023-06'],
    ['14th of June, 2023', 'en', '2023-06-14'],
    ['June 14, 2023', 'en', '2023-06-14'],
    ['14/06/2023', 'en', '2023-06-14'],
    ['06/14/2023', 'en', '2023-06-14'],
    ['14.6.2023', 'de', '2023-06-14'],
    ['06.2023', 'de', '2023-06'],
    ['März 2023', 'de', '2023-03'],
    ['maerz 2023', 'de', null],
    ['14 июня 2024 г.', 'ru', '2024-06-14'],
    ['июнь 2024', 'ru', '2024-06'],
    ['ژوئن ۲۰۲۳', 'fa', '2023-06'],
    ['June 2023', 'fa', '2023-06'],
    ['last summer', 'en', null],
    ['June', 'en', null],
    ['99999', 'en', null],
    ['', 'en', null],
    ['<b>2023</b>', 'en', null],
  ] as const)('%s (%s)', (text, language, expected) => {
    const read = readTypedDate(text, language);
    expect(read.ok ? read.span : null).toEqual(expected && spanOf(expected));
  });
});

test('what is written can be typed: a day, month or year in words, in every language', () => {
  const anyLanguage = fc.constantFrom(...languages);
  const lately = anyDay.filter((day) => day > Date.UTC(1000, 0, 2));
  const precision = fc.constantFrom('day' as const, 'month' as const, 'year' as const);
  fc.assert(
    fc.property(lately, anyLanguage, precision, (day, language, to) => {
      const iso = new Date(day).toISOString().slice(0, { day: 10, month: 7, year: 4 }[to]);
      const read = readTypedDate(dateInWords(day, to, language), language);
      expect(read).toEqual({ ok: true, span: spanOf(iso) });
    }),
  );
});

test('a day that the calendar has not is told from what cannot be read', () => {
  expect(readTypedDate('30 February 2023', 'en')).toEqual({ ok: false, problem: 'noSuchDay' });
  expect(readTypedDate('2023-13', 'en')).toEqual({ ok: false, problem: 'noSuchDay' });
  expect(readTypedDate('yesterday', 'en')).toEqual({ ok: false, problem: 'unread' });
});

describe('two typed ends make a window', () => {
  const extent = { from: Date.UTC(2014, 0, 1), to: Date.UTC(2025, 0, 1) };
  const read = (from: string, to: string) => {
    const typed = readTypedWindow({ from, to }, extent, 'en');
    return typed.ok ? typed.window && windowText(typed.window) : `${typed.end} ${typed.problem}`;
  };
  test.each([
    ['June 2023', '2024-06', { from: '2023-06', to: '2024-06' }],
    ['', '2015', { from: '2014-01', to: '2015-12' }],
    ['2020', '', { from: '2020-01', to: '2024-12' }],
    ['', '', null],
    ['2024', '2023', 'from order'],
    ['', '2001', 'to order'],
    ['soon', '2023', 'from unread'],
    ['2023', '2023-02-30', 'to noSuchDay'],
  ] as const)('"%s" to "%s"', (from, to, expected) => {
    expect(read(from, to)).toEqual(expected);
  });
});
