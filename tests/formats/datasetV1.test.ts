import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import { type DatasetInput, datasetFiles } from '../../src/formats/readDataset';

const texts = Object.fromEntries(
  datasetFiles.map((name) => [name, readFileSync(`data/iskp-2024/${name}`, 'utf8')]),
) as DatasetInput;
const parse = (changed: Partial<DatasetInput> = {}) =>
  parseDataset({ ...texts, ...changed }, readEdtf);
// biome-ignore lint/suspicious/noExplicitAny: the tests break records on purpose
type Loose = Record<string, any>;
const changed = (file: (typeof datasetFiles)[number], change: (records: Loose) => void) => {
  const records = JSON.parse(texts[file] as string);
  change(records);
  return parse({ [file]: records });
};

test('the built-in dataset is accepted whole', () => {
  const { value, problems, rejected } = parse();
  expect(problems).toEqual([]);
  expect(rejected).toBe(0);
  expect(value.dataset.events.length).toBeGreaterThan(40);
});

describe('a bad record is left out, named with its remedy, and the others are kept', () => {
  test.each<[string, (typeof datasetFiles)[number], (records: Loose) => void, string, string]>([
    [
      'latitude 95',
      'places.geojson',
      ({ features }) => {
        features[0].properties.reprPoint = [10, 95];
      },
      'properties.reprPoint.1',
      'latitude must be -90 to 90',
    ],
    [
      'an unknown kind',
      'events.json',
      (events) => {
        events[0].kind = 'party';
      },
      'kind',
      'is not one of the words allowed',
    ],
    [
      'a date in words',
      'events.json',
      (events) => {
        events[0].when = { edtf: 'last week', basis: 'stated' };
      },
      'when.edtf',
      '"last week" is not a date in EDTF',
    ],
    [
      'an unknown place',
      'events.json',
      (events) => {
        events[0].places = [{ place: 'atlantis', role: 'location' }];
      },
      'places.0.place',
      'no place has the id "atlantis"',
    ],
    [
      'a quote of eleven words',
      'events.json',
      (events) => {
        events[0].citations[0].quote = 'a b c d e f g h i j k';
      },
      'citations.0.quote',
      'must have at most 10 words',
    ],
    [
      'no citation',
      'events.json',
      (events) => {
        events[0].citations = [];
      },
      'citations',
      'needs at least one citation',
    ],
    [
      'a paragraph too many',
      'events.json',
      (events) => {
        events[0].citations[0].paragraph = 99;
      },
      'citations.0.paragraph',
      'the article has 15 paragraphs, not 99',
    ],
    [
      'an id twice',
      'events.json',
      (events) => {
        events[1].id = events[0].id;
      },
      'id',
      'stands twice',
    ],
    [
      'offsets that do not fit',
      'mentions.json',
      (mentions) => {
        mentions[0].end += 1;
      },
      'end',
      'must be as far from start as the name is long',
    ],
    [
      'a derived date without its reason',
      'events.json',
      (events) => {
        events[0].when = { edtf: '2024', basis: 'derived' };
      },
      'when.explanation',
      'a derived date must say in a sentence how it was worked out',
    ],
  ])('%s', (_, file, change, field, reason) => {
    const before = parse();
    const { problems, input, rejected, value } = changed(file, change);
    expect(problems[0]?.file).toBe(file);
    expect(
      problems.some((problem) => problem.field === field && problem.reason.includes(reason)),
    ).toBe(true);
    expect(problems.every(({ remedy }) => remedy !== '')).toBe(true);
    expect(input).toBe(before.input);
    const { dataset } = value;
    expect(
      rejected +
        dataset.sources.length +
        dataset.places.length +
        dataset.events.length +
        dataset.mentions.length,
    ).toBe(input);
  });
});

test('a file that is not JSON leaves the others standing', () => {
  const { value, problems } = parse({ 'mentions.json': '[{"place": ' });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.reason).toContain('is not JSON');
  expect(value.dataset.events.length).toBeGreaterThan(40);
});

test('whatever the files hold: input = rejected + accepted, and nothing throws', () => {
  const anything = fc.oneof(fc.json(), fc.jsonValue(), fc.array(fc.jsonValue()));
  fc.assert(
    fc.property(
      anything,
      anything,
      anything,
      anything,
      anything,
      (dataset, sources, places, events, mentions) => {
        const { value, input, rejected } = parseDataset(
          {
            'dataset.json': dataset,
            'sources.json': sources,
            'places.geojson': places,
            'events.json': events,
            'mentions.json': mentions,
          },
          readEdtf,
        );
        const accepted =
          value.dataset.sources.length +
          value.dataset.places.length +
          value.dataset.events.length +
          value.dataset.mentions.length;
        expect(rejected + accepted).toBe(input);
      },
    ),
  );
});
