import { expect, test } from 'vitest';
import { edtfInWords } from '../../src/i18n/dates';

test.each([
  ['2024-06-14', 'en', '14 June 2024'],
  ['2024-06', 'de', 'Juni 2024'],
  ['2018/..', 'en', 'since 2018'],
  ['../2024-03', 'en', 'by March 2024'],
  ['2015~', 'en', 'about 2015'],
  ['1816', 'en', '1816'],
  ['0079-08-24', 'en', '24 August 79'],
  ['0000', 'en', '1 BC'],
  ['-0489-09', 'en', 'September 490 BC'],
  ['-0489/-0478', 'en', '490 BC to 479 BC'],
  ['-0043', 'de', '44 v. Chr.'],
])('%s in %s is “%s”', (edtf, language, words) => {
  expect(edtfInWords(edtf, language)).toBe(words);
});

test('what is no plain date stands as it is', () => {
  expect(edtfInWords('Y-17000', 'en')).toBe('Y-17000');
});
