import { expect, test } from 'vitest';
import { apa } from '../../src/citations/apa';
import { referenceText } from '../../src/citations/reference';
import type { Source } from '../../src/domain/source';

const read = { paragraphs: 1, sections: [], sha256: '0'.repeat(64) };
const sourceWith = (parts: object) => ({ id: 'x', custom: read, ...parts }) as unknown as Source;

/** A reference with its italics between asterisks. */
const printed = (parts: object) =>
  apa(sourceWith(parts))
    .map(({ text, as }) => (as === 'italic' ? `*${text}*` : text))
    .join('');

const day = { issued: { 'date-parts': [[2020, 3, 5]] } };
const ada = { family: 'Byron', given: 'Ada King' };
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ family: `N${at + 1}`, given: 'A' }));

test.each([
  [
    'an article in a newspaper: its name takes the italics',
    {
      type: 'article-newspaper',
      title: 'A day in June',
      author: [ada],
      'container-title': 'The Paper',
      URL: 'https://example.org/a',
      ...day,
    },
    'Byron, A. K. (2020, March 5). A day in June. *The Paper*. https://example.org/a',
  ],
  [
    'a web page: its own title takes the italics, the site is plain',
    { type: 'webpage', title: 'On maps', author: [ada], 'container-title': 'A site', ...day },
    'Byron, A. K. (2020, March 5). *On maps*. A site.',
  ],
  [
    'a report with its publisher',
    { type: 'report', title: 'On maps', author: [ada], publisher: 'The Office', ...day },
    'Byron, A. K. (2020, March 5). *On maps*. The Office.',
  ],
  [
    'no author: the title comes first',
    { type: 'article', title: 'On maps', publisher: 'The Office', ...day },
    '*On maps*. (2020, March 5). The Office.',
  ],
  [
    'no date: n.d.',
    { type: 'article', title: 'On maps', author: [ada] },
    'Byron, A. K. (n.d.). *On maps*.',
  ],
  ['a title alone', { type: 'article', title: 'On maps' }, '*On maps*. (n.d.).'],
  [
    'a title that ends with a question mark takes no full stop',
    { type: 'article', title: 'Whose maps?', issued: { 'date-parts': [[2020]] } },
    '*Whose maps?* (2020).',
  ],
  [
    'a month without a day',
    { type: 'webpage', title: 'On maps', issued: { 'date-parts': [[2020, 12]] } },
    '*On maps*. (2020, December).',
  ],
  [
    'a group as author, not repeated as site',
    {
      type: 'webpage',
      title: 'On maps',
      author: [{ literal: 'The Office' }],
      'container-title': 'The Office',
    },
    'The Office. (n.d.). *On maps*.',
  ],
  [
    'two people: a comma and an ampersand',
    { type: 'report', title: 'On maps', author: [ada, { family: 'Li', given: 'Jean-Paul' }] },
    'Byron, A. K., & Li, J.-P. (n.d.). *On maps*.',
  ],
  [
    'two groups: an ampersand alone',
    {
      type: 'report',
      title: 'On maps',
      author: [{ literal: 'Office A' }, { literal: 'Office B' }],
    },
    'Office A & Office B. (n.d.). *On maps*.',
  ],
  [
    'one name only',
    { type: 'report', title: 'On maps', author: [{ family: 'Homer' }] },
    'Homer. (n.d.). *On maps*.',
  ],
] as const)('%s', (_, parts, reference) => {
  expect(printed(parts)).toBe(reference);
});

test('twenty authors are all named, of twenty-one the first nineteen and the last', () => {
  expect(printed({ type: 'report', title: 'T', author: many(20) })).toContain('N19, A., & N20, A.');
  expect(printed({ type: 'report', title: 'T', author: many(21) })).toContain(
    'N19, A., . . . N21, A. (n.d.)',
  );
});

test('the address is a link, and the text of a reference has no markup', () => {
  const parts = apa(sourceWith({ type: 'webpage', title: 'T', URL: 'https://example.org' }));
  expect(parts.at(-1)).toEqual({ text: 'https://example.org', as: 'link' });
  expect(referenceText(parts)).toBe('T. (n.d.). https://example.org');
});
