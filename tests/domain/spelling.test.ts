import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpelling, spelledWords } from '../../src/domain/spelling';

test.each([
  ['Kermān', 'kerman'],
  ['Müller', 'muller'],
  ['Łódź, Straße', 'lodz, strasse'],
  ['İstanbul', 'istanbul'],
  ['Ёлка', 'елка'],
])('accents are forgiven: %s', (written, folded) => expect(foldSpelling(written)).toBe(folded));

test.each([
  ['yeh and kaf', 'كرمان ي', 'کرمان ی'],
  ['hamza over alef and alef with madda', 'أفغانستان آب', 'افغانستان اب'],
  ['vowel signs and tatweel', 'كَـــابُل', 'کابل'],
  ['half-spaces', 'می‌شود', 'میشود'],
  ['Urdu heh and yeh', 'ماسکو ہے', 'ماسکو هی'],
  ['teh marbuta', 'مدينة', 'مدینه'],
  ['digits', '۲۰۲۴ ٢٠٢٤', '2024 2024'],
])('letters of one sound are one: %s', (_, written, other) =>
  expect(foldSpelling(written)).toBe(foldSpelling(other)),
);

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldSpelling(foldSpelling(text))).toBe(foldSpelling(text));
    }),
  );
});

test('words stand in the text where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { at, text: word } of spelledWords(text))
        expect(text.slice(at, at + word.length)).toBe(word);
    }),
  );
});

test('a hyphen parts words, an apostrophe does not', () => {
  expect(spelledWords('al-Qa’ida').map(({ folded }) => folded)).toEqual(['al', 'qaida']);
});
