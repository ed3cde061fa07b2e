import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { source } from '../../src/domain/source';
import { bibtex, type KeyedItem } from '../../src/formats/bibtex';
import { cslJson } from '../../src/formats/cslJson';
import { ris } from '../../src/formats/ris';
import { builtIn } from './portions';

const work = (parts: object) =>
  ({ id: 'a-key', type: 'report', title: 'T', ...parts }) as KeyedItem;
const journal = work({
  type: 'article-journal',
  title: 'On & off: 100 % of maps',
  author: [
    { family: 'Byron', given: 'Ada King', suffix: 'Jr.' },
    { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
    { literal: 'Barnes and Noble' },
  ],
  'container-title': 'Journal of Maps',
  volume: 12,
  issue: '3',
  page: '45-67',
  issued: { 'date-parts': [[2020, 3, 5]] },
  accessed: { 'date-parts': [[2024, 7, 1]] },
  DOI: '10.1000/182',
  URL: 'https://example.org/a_b?c=1%20{2}',
  language: 'en',
});

describe('BibTeX', () => {
  test('escapes what TeX would run, and guards groups', () => {
    expect(bibtex([journal])).toBe(`@article{a-key,
  author = {Byron, Jr., Ada King and von Humboldt, Alexander and {Barnes and Noble}},
  title = {{On \\& off: 100 \\% of maps}},
  journal = {Journal of Maps},
  volume = {12},
  number = {3},
  pages = {45--67},
  year = {2020},
  month = mar,
  day = {5},
  doi = {10.1000/182},
  url = {https://example.org/a_b?c=1%20%7B2%7D},
  urldate = {2024-07-01},
  language = {en},
}
`);
  });

  test('a work without anything but its title, and a passage of it', () => {
    expect(bibtex([work({})])).toBe('@techreport{a-key,\n  title = {{T}},\n}\n');
    expect(bibtex([work({})], 'para. 5')).toContain('note = {para. 5}');
  });

  test('braces stay balanced and lines are fields, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = bibtex([work({ title, author: [{ literal: title }] })]);
        const bare = text.replace(/\\[{}]/g, '');
        expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
        expect(
          text
            .split('\n')
            .slice(1, -2)
            .every((line) => /^ {2}\w+ = /.test(line)),
        ).toBe(true);
      }),
    );
  });
});

describe('RIS', () => {
  test('one tag a line, CRLF, from TY to ER', () => {
    expect(ris([journal]).split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - a-key',
      'AU  - Byron, Ada King, Jr.',
      'AU  - Humboldt, Alexander von',
      'AU  - Barnes and Noble',
      'TI  - On & off: 100 % of maps',
      'T2  - Journal of Maps',
      'PY  - 2020',
      'DA  - 2020/03/05/',
      'VL  - 12',
      'IS  - 3',
      'SP  - 45',
      'EP  - 67',
      'DO  - 10.1000/182',
      'UR  - https://example.org/a_b?c=1%20{2}',
      'Y2  - 2024/07/01/',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  test('no text makes a tag of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const lines = ris([work({ title: `x${title}\r\nER  - ` })], 'para. 5').split('\r\n');
        expect(lines.map((line) => line.slice(0, 2))).toEqual(['TY', 'ID', 'TI', 'N1', 'ER', '']);
      }),
    );
  });
});

test('CSL-JSON gives the sources back as they were', () => {
  expect(z.array(source).parse(JSON.parse(cslJson(builtIn.sources)))).toEqual(builtIn.sources);
});
