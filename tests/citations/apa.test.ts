import { expect, test } from 'vitest';
import { apa } from '../../src/citations/apa';
import { referenceText } from '../../src/citations/reference';
import { asterisked, workWith } from './works';

const printed = (parts: object) => asterisked(apa.entry(workWith(parts)));
const inText = (parts: object) => asterisked(apa.pinpoint(workWith(parts), [5]));

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
    'a journal: volume in italics, issue, pages, the year alone, the DOI before the address',
    {
      type: 'article-journal',
      title: 'On maps',
      author: [ada],
      'container-title': 'Journal of Maps',
      volume: 12,
      issue: '3',
      page: '45-67',
      DOI: '10.1000/182',
      URL: 'https://example.org/a',
      ...day,
    },
    'Byron, A. K. (2020). On maps. *Journal of Maps*, *12*(3), 45–67. https://doi.org/10.1000/182',
  ],
  [
    'a report with its number',
    { type: 'report', title: 'On maps', publisher: 'The Office', number: 'TR-5' },
    '*On maps* (Report No. TR-5). (n.d.). The Office.',
  ],
  [
    'a data set with its version and the day of access',
    {
      type: 'dataset',
      title: 'Maps',
      version: 2,
      accessed: { 'date-parts': [[2024, 7, 1]] },
      URL: 'https://example.org',
    },
    '*Maps* (Version 2) [Data set]. (n.d.). Retrieved July 1, 2024, from https://example.org',
  ],
  [
    'a title in quotes keeps them',
    { type: 'article-magazine', title: 'What “near” means', 'container-title': 'The Paper' },
    'What “near” means. (n.d.). *The Paper*.',
  ],
  [
    'a source in another language and script',
    {
      type: 'article-magazine',
      title: 'О картах',
      author: [{ family: 'Иванов', given: 'Иван Петрович' }],
      'container-title': 'Газета',
      issued: { 'date-parts': [[2020]] },
    },
    'Иванов, И. П. (2020). О картах. *Газета*.',
  ],
  [
    'a name in a script without capitals is not shortened',
    { type: 'report', title: 'T', author: [{ family: 'حسینی', given: 'زهرا' }] },
    'حسینی, زهرا. (n.d.). *T*.',
  ],
  [
    'a particle and a suffix',
    {
      type: 'report',
      title: 'T',
      author: [
        { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
        { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
        { family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' },
      ],
    },
    'Humboldt, A. von, King, M. L., Jr., & de Beauvoir, S. (n.d.). *T*.',
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
  const parts = apa.entry(workWith({ type: 'webpage', title: 'T', URL: 'https://example.org' }));
  expect(parts.at(-1)).toEqual({ text: 'https://example.org', as: 'link' });
  expect(referenceText(parts)).toBe('T. (n.d.). https://example.org');
});

test.each([
  ['one author', { type: 'report', title: 'T', author: [ada], ...day }, '(Byron, 2020, para. 5)'],
  [
    'two',
    { type: 'report', title: 'T', author: [ada, { family: 'Li' }] },
    '(Byron & Li, n.d., para. 5)',
  ],
  ['three', { type: 'report', title: 'T', author: many(3) }, '(N1 et al., n.d., para. 5)'],
  [
    'none: the short title as the list sets it',
    { type: 'report', title: 'The map of maps: a history', ...day },
    '(*The map of maps*, 2020, para. 5)',
  ],
  [
    'none, and part of a paper',
    { type: 'article-magazine', title: 'Whose maps?', 'container-title': 'P' },
    '(“Whose maps?,” n.d., para. 5)',
  ],
] as const)('a paragraph in the running text: %s', (_, parts, text) => {
  expect(inText(parts)).toBe(text);
});
