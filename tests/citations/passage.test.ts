import { describe, expect, test } from 'vitest';
import { figureInWords } from '../../src/citations/figureInWords';
import { passageOf } from '../../src/citations/passage';
import { footnoteLabels, sourceMark } from '../../src/citations/sourceMark';
import type { EventId, SourceId } from '../../src/domain/identifier';
import { sampleDataset } from '../reader/sampleAtlas';

const { eventById, sources } = sampleDataset();

function passageAt(id: string, at: number) {
  const event = eventById.get(id as EventId);
  const citation = event?.citations[at];
  const source = sources.find((one) => one.id === citation?.source);
  if (!event || !citation || !source) throw new Error(`no citation ${at} of ${id}`);
  return passageOf(citation, { event, source, language: 'en' });
}

describe('a footnote says', () => {
  test('the paragraph, how many there are, and the quoted words', () => {
    const { paragraph, quote, section } = passageAt('open', 0);
    expect(paragraph).toBe('Paragraph 1 of 9');
    expect(quote).toBe('“words of open”');
    expect(section).toBeUndefined();
  });

  test('the section that the paragraph stands in', () => {
    expect(passageAt('told-twice', 2).section).toBe('A section');
  });

  test('how the date is known', () => {
    const words = (id: string) => passageAt(id, 0).shared.map((remark) => remark.words);
    expect(words('open')).toEqual(['by March 2024, worked out: Months before something.']);
    expect(words('day')).toEqual(['14 June 2014, as the article says', 'Officials']);
    expect(words('undated')).toEqual([
      'no date in the article',
      '14 June 2024, as the article says',
    ]);
  });

  test('what its article says in its own way, instead of what the event says', () => {
    const { own, shared } = passageAt('told-twice', 2);
    expect(shared).toEqual([]);
    expect(own.map(({ words }) => words)).toEqual([
      'no date in the article',
      '2 killed',
      'A witness',
    ]);
  });
});

test.each([
  [{ kind: 'killed', value: 1400, qualifier: 'more than' }, 'more than 1,400 killed'],
  [{ kind: 'injured', value: 0 }, '0 injured'],
  [{ kind: 'provinces', value: 23 }, '23 provinces'],
])('a figure is given as stated: %o', (figure, words) => {
  expect(figureInWords(figure, 'en')).toBe(words);
});

test('a footnote is its article’s number; several of one article in a claim are told apart', () => {
  const citations = eventById.get('told-twice' as EventId)?.citations ?? [];
  expect(footnoteLabels(citations, sources)).toEqual(['1a', '1b', '2']);
});

test('an article keeps its number and hue wherever it is cited', () => {
  expect(sourceMark(sources, 'second' as SourceId)).toEqual({ number: 2, hue: 'article2' });
});
