import type { Parts } from '../../src/citations/referencePart';
import type { CslItem } from '../../src/domain/source';

/** A work of the parts that a case names. */
export const workWith = (parts: object) => parts as CslItem;

/** A reference with its italics between asterisks. */
export const asterisked = (parts: Parts): string =>
  parts.map(({ text, as }) => (as === 'italic' ? `*${text}*` : text)).join('');

export const ada = { family: 'Byron', given: 'Ada King' };
export const li = { family: 'Li', given: 'Jean-Paul' };
export const kim = { family: 'Kim', given: 'Min' };
export const office = { literal: 'The Office' };
export const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ family: `N${at + 1}`, given: 'A' }));
export const on = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } });
export const seen = { accessed: { 'date-parts': [[2024, 7, 1]] } };

/** Works of every setting, whole and with parts missing; one row a case, the same for each style. */
export const works = {
  newspaper: {
    type: 'article-newspaper',
    title: 'A day in June',
    author: [ada],
    'container-title': 'The Paper',
    URL: 'https://example.org/a',
    ...on(2020, 3, 5),
  },
  unsigned: {
    type: 'article-newspaper',
    title: 'A day in June',
    'container-title': 'The Paper',
    ...on(2020, 9, 5),
  },
  magazine: {
    type: 'article-magazine',
    title: 'Whose maps?',
    author: [ada, li],
    'container-title': 'Monthly',
    ...on(2020, 6),
  },
  journal: {
    type: 'article-journal',
    title: 'What “near” means',
    author: [ada, li, kim],
    'container-title': 'Journal of Maps',
    volume: 12,
    issue: '3',
    page: '45-67',
    DOI: '10.1000/182',
    ...on(2020, 3),
  },
  report: {
    type: 'report',
    title: 'On maps',
    author: [ada],
    publisher: 'The Office',
    'publisher-place': 'London',
    ...on(2020, 3, 5),
  },
  groupReport: { type: 'report', title: 'On maps', author: [office], publisher: 'The Office' },
  page: {
    type: 'webpage',
    title: 'On maps',
    author: [ada],
    'container-title': 'A Site',
    URL: 'https://example.org/',
    ...on(2020, 12, 1),
  },
  undatedPage: {
    type: 'webpage',
    title: 'Halt!',
    publisher: 'The Office',
    URL: 'https://example.org/',
    ...seen,
  },
  bare: { type: 'article', title: 'О картах', publisher: 'Институт', language: 'ru' },
  titleAlone: { type: 'article', title: 'On maps' },
  dataset: { type: 'dataset', title: 'Maps', version: 2, ...on(2020), ...seen },
} as const;
export type WorkName = keyof typeof works;
