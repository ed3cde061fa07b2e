import { expect, test } from 'vitest';
import { chicago } from '../../src/citations/chicago';
import { ada, asterisked, kim, li, many, on, type WorkName, works, workWith } from './works';

const printed = (parts: object) => asterisked(chicago.entry(workWith(parts)));
const noted = (parts: object) => asterisked(chicago.pinpoint(workWith(parts), [5]));

const entries: Readonly<Record<WorkName, string>> = {
  newspaper: 'Byron, Ada King. “A day in June.” *The Paper*, March 5, 2020. https://example.org/a.',
  unsigned: 'The Paper. “A day in June.” September 5, 2020.',
  magazine: 'Byron, Ada King, and Jean-Paul Li. “Whose maps?” *Monthly*, June 2020.',
  journal:
    'Byron, Ada King, Jean-Paul Li, and Min Kim. “What ‘near’ means.” *Journal of Maps* 12, no. 3 (March 2020): 45–67. https://doi.org/10.1000/182.',
  report: 'Byron, Ada King. *On maps*. London: The Office, 2020.',
  groupReport: 'The Office. *On maps*. N.d.',
  page: 'Byron, Ada King. “On maps.” A Site. December 1, 2020. https://example.org/.',
  undatedPage: 'The Office. “Halt!” Accessed July 1, 2024. https://example.org/.',
  bare: '“О картах.” Институт, n.d.',
  titleAlone: '“On maps.” N.d.',
  dataset: '*Maps*. Version 2. 2020. Accessed July 1, 2024.',
};

test.each(Object.entries(entries))('%s', (name, entry) => {
  expect(printed(works[name as WorkName])).toBe(entry);
});

test('ten authors are all named, of eleven the first seven', () => {
  expect(printed({ type: 'report', title: 'T', author: many(10) })).toContain('A N9, and A N10. ');
  expect(printed({ type: 'report', title: 'T', author: many(11) })).toMatch(
    /^N1, A, A N2, .*A N7, et al\. \*T\*/,
  );
});

test('a report says its number; a journal without a date says so', () => {
  expect(printed({ type: 'report', title: 'T', number: 5, publisher: 'P' })).toBe(
    '*T*. Report no. 5. P, n.d.',
  );
  expect(
    printed({ type: 'article-journal', title: 'T', 'container-title': 'J', volume: '2' }),
  ).toBe('“T.” *J* 2 (n.d.).');
});

test.each([
  ['one author', { author: [ada] }, 'Byron, *Map of maps*, para. 5.'],
  ['two', { author: [ada, li] }, 'Byron and Li, *Map of maps*, para. 5.'],
  ['three', { author: [ada, li, kim] }, 'Byron, Li, and Kim, *Map of maps*, para. 5.'],
  ['four', { author: many(4) }, 'N1 et al., *Map of maps*, para. 5.'],
  ['none', on(2020), '*Map of maps*, para. 5.'],
  ['none, and part of a paper', { ...works.magazine, author: [] }, '“Whose maps?,” para. 5.'],
] as const)('a shortened note: %s', (_, parts, text) => {
  expect(noted({ type: 'report', title: 'The map of maps: a history', ...parts })).toBe(text);
});
