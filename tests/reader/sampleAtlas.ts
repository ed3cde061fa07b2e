import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import type { DatasetInput } from '../../src/formats/readDataset';
import { type AtlasStore, createAtlasStore } from '../../src/state/store';
import { defaultView, type View } from '../../src/state/view';

const point = (id: string, title: string, more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [69.2, 34.5] },
  properties: { title, kind: 'settlement', precision: 'settlement', ccodes: ['AF'], ...more },
  names: [],
  links: [],
});
const event = (id: string, edtf: string | null, more: object = {}) => ({
  id,
  title: `What happened on ${id}`,
  kind: 'statement',
  when: edtf && { edtf, basis: 'stated' },
  places: [{ place: 'kabul', role: 'location' }],
  citations: [{ source: 'first', paragraph: 1, quote: `words of ${id}` }],
  ...more,
});

/** A dataset with one case of everything a page must say; none of it is real. */
export const sampleFiles = {
  'dataset.json': {
    version: 1,
    id: 'sample',
    title: 'A sample',
    description: 'Two invented articles.',
    language: 'en',
    licence: 'CC0',
    files: {},
  },
  'sources.json': ['first', 'second'].map((id) => ({
    id,
    type: 'article',
    title: `The ${id} article`,
    language: 'en',
    custom: {
      paragraphs: 9,
      sections: [{ title: 'A section', from: 4 }],
      sha256: '0'.repeat(64),
    },
  })),
  'places.geojson': {
    type: 'FeatureCollection',
    features: [
      {
        ...point('kabul', 'Kabul', { note: 'A note.' }),
        names: [
          { toponym: 'Kabul', lang: 'en' },
          { toponym: 'کابل', lang: 'fa' },
          { toponym: 'کابل', lang: 'ps' },
        ],
      },
      point('embassy', 'Embassy', { kind: 'site' }),
      { ...point('nowhere', 'Nowhere'), geometry: null },
      point('quiet', 'Quiet', { kind: 'country', precision: 'country' }),
    ],
  },
  'events.json': [
    event('open', '../2024-03', {
      when: { edtf: '../2024-03', basis: 'derived', explanation: 'Months before something.' },
    }),
    event('about', '2015~'),
    event('day', '2014-06-14', {
      kind: 'attack',
      figures: [{ kind: 'killed', value: 1400, qualifier: 'more than' }],
      attribution: 'Officials',
      places: [
        { place: 'kabul', role: 'location' },
        { place: 'embassy', role: 'target' },
      ],
    }),
    event('undated', null, {
      title: 'A title with <script>alert(1)</script>',
      reported: { edtf: '2024-06-14', basis: 'stated' },
    }),
    event('told-twice', '2022', {
      citations: [
        { source: 'first', paragraph: 2, quote: 'the one side' },
        { source: 'first', paragraph: 3, quote: 'again the one' },
        {
          source: 'second',
          paragraph: 5,
          quote: 'the other side',
          when: null,
          figures: [{ kind: 'killed', value: 2 }],
          attribution: 'A witness',
        },
      ],
    }),
  ],
  'mentions.json': [
    { place: 'kabul', source: 'first', paragraph: 7, exact: 'Kabul', start: 9, end: 14 },
    {
      place: 'kabul',
      source: 'first',
      paragraph: 7,
      exact: 'Kabul',
      start: 0,
      end: 5,
      associative: true,
    },
    { place: 'kabul', source: 'first', paragraph: 2, exact: 'Kabul', start: 0, end: 5 },
  ],
};

/** The same with many events, over a hundred years. */
export const longFiles = (count: number): DatasetInput => ({
  ...sampleFiles,
  'events.json': Array.from({ length: count }, (_, at) => event(`e${at}`, `${1900 + (at % 100)}`)),
});

export const sampleDataset = () => parseDataset(sampleFiles, readEdtf).value.dataset;

export function sampleStore(
  view: Partial<View> = {},
  files: DatasetInput = sampleFiles,
): AtlasStore {
  const { value, problems, input, rejected } = parseDataset(files, readEdtf);
  return createAtlasStore({
    document: { ...value, problems, input, rejected },
    view: { ...defaultView, ...view },
    isPlaying: false,
    ignored: [],
  });
}
