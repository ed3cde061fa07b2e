import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  copiedReference,
  referenceOf,
  referenceStyleNames,
  referenceText,
} from '../../src/citations/reference';
import type { CslItem } from '../../src/domain/source';
import { ada, works } from './works';

const some = (...texts: string[]) => fc.option(fc.constantFrom(...texts), { nil: undefined });
const date = fc.option(
  fc.constantFrom([2020], [2020, 3], [2020, 3, 5]).map((parts) => ({ 'date-parts': [parts] })),
  { nil: undefined },
);
/** Any work of any type, any part of it missing. */
const anyWork = fc.record({
  type: fc.constantFrom(
    ...['article', 'article-newspaper', 'article-magazine', 'article-journal'],
    ...['report', 'webpage', 'post-weblog', 'dataset', 'book'],
  ),
  title: fc.constantFrom('On maps', 'Whose maps?', 'Halt!', 'What “near” means', 'Maps etc.'),
  author: fc.option(
    fc.array(fc.constantFrom(ada, { literal: 'The Office' }, { family: 'Homer' }, {}), {
      maxLength: 22,
    }),
    { nil: undefined },
  ),
  'container-title': some('The Paper', 'The Office'),
  publisher: some('The Office', 'The Paper'),
  'publisher-place': some('London'),
  volume: some('12'),
  issue: some('3'),
  page: some('4-5'),
  number: some('5'),
  version: some('2'),
  issued: date,
  accessed: date,
  URL: some('https://example.org/a'),
}) as fc.Arbitrary<CslItem>;

test('no style leaves a hole, a double mark or an open quote, whatever is missing', () => {
  fc.assert(
    fc.property(anyWork, fc.constantFrom(...referenceStyleNames), (work, style) => {
      const text = copiedReference(work, style, [5]);
      expect(text).not.toMatch(
        /undefined|null|NaN| {2}|\.\.(?! \.)|,,|[?!]\.|\(\)| [,.](?! \.)|^[ ,.]/,
      );
      expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length);
      expect(text).toContain(work.title.replace(/“|”/g, '').split(' ')[0] as string);
    }),
  );
});

test('a link stands in every style that is given an address', () => {
  for (const style of referenceStyleNames)
    expect(referenceOf(works.page, style).map(({ as }) => as)).toContain('link');
});

test('what is copied is the entry, and for a passage the pinpoint on a line below', () => {
  expect(copiedReference(works.report, 'apa')).toBe(referenceText(referenceOf(works.report)));
  expect(copiedReference(works.report, 'chicago', [7]).split('\n')).toEqual([
    'Byron, Ada King. On maps. London: The Office, 2020.',
    'Byron, On maps, para. 7.',
  ]);
  expect(copiedReference(works.report, 'mla', [7, 2, 7])).toContain('(Byron, pars. 2, 7)');
});
