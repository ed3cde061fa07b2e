import { expect, test } from 'vitest';
import { mla } from '../../src/citations/mla';
import { ada, asterisked, kim, li, many, on, type WorkName, works, workWith } from './works';

const printed = (parts: object) => asterisked(mla.entry(workWith(parts)));
const inText = (parts: object) => asterisked(mla.pinpoint(workWith(parts), [5]));

const entries: Readonly<Record<WorkName, string>> = {
  newspaper: 'Byron, Ada King. “A day in June.” *The Paper*, 5 Mar. 2020, example.org/a.',
  unsigned: '“A day in June.” *The Paper*, 5 Sept. 2020.',
  magazine: 'Byron, Ada King, and Jean-Paul Li. “Whose maps?” *Monthly*, June 2020.',
  journal:
    'Byron, Ada King, et al. “What ‘near’ means.” *Journal of Maps*, vol. 12, no. 3, Mar. 2020, pp. 45-67, https://doi.org/10.1000/182.',
  report: 'Byron, Ada King. *On maps*. Office, 5 Mar. 2020.',
  groupReport: '*On maps*. Office.',
  page: 'Byron, Ada King. “On maps.” *A Site*, 1 Dec. 2020, example.org/.',
  undatedPage: '“Halt!” Office, example.org/. Accessed 1 July 2024.',
  bare: '“О картах.” Институт.',
  titleAlone: '“On maps.”',
  dataset: '*Maps*. Version 2, 2020. Accessed 1 July 2024.',
};

test.each(Object.entries(entries))('%s', (name, entry) => {
  expect(printed(works[name as WorkName])).toBe(entry);
});

test('a group as author loses its article; one page is "p."', () => {
  const author = [{ literal: 'The Office' }];
  expect(printed({ type: 'report', title: 'T', author, publisher: 'P', page: 3 })).toBe(
    'Office. *T*. P, p. 3.',
  );
});

test('a publisher with the name of its site is not said twice', () => {
  expect(
    printed({ type: 'webpage', title: 'T', publisher: 'A Site', 'container-title': 'A Site' }),
  ).toBe('“T.” *A Site*.');
});

test('the address is printed without its protocol and leads to the whole of it', () => {
  const address = mla.entry(works.page).find(({ as }) => as === 'link');
  expect(address).toEqual({ text: 'example.org/', as: 'link', href: 'https://example.org/' });
});

test.each([
  ['one author', { author: [ada] }, '(Byron, par. 5)'],
  ['two', { author: [ada, li] }, '(Byron and Li, par. 5)'],
  ['three', { author: [ada, li, kim] }, '(Byron et al., par. 5)'],
  ['many', { author: many(12) }, '(N1 et al., par. 5)'],
  ['none', on(2020), '(*The map of maps*, par. 5)'],
  ['none, and part of a paper', { ...works.unsigned }, '(“A day in June,” par. 5)'],
] as const)('a paragraph in the running text: %s', (_, parts, text) => {
  expect(inText({ type: 'report', title: 'The map of maps: a history', ...parts })).toBe(text);
});
