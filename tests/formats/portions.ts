import { readFileSync } from 'node:fs';
import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import { type Portion, wholeOf } from '../../src/formats/portion';
import { type DatasetInput, datasetFiles } from '../../src/formats/readDataset';
import { sampleFiles } from '../reader/sampleAtlas';

const address = 'https://atlas.example/folder/';

const portionFrom = (files: DatasetInput): Portion => {
  const { dataset, shapes } = parseDataset(files, readEdtf).value;
  return wholeOf(dataset, { shapes, address });
};

/** The built-in dataset, whole, as it is written out. */
export const builtIn = portionFrom(
  Object.fromEntries(
    datasetFiles.map((name) => [name, readFileSync(`data/iskp-2024/${name}`, 'utf8')]),
  ) as DatasetInput,
);

/** The sample with every case; `change` puts other events or places into it. */
export const sample = (change: Partial<DatasetInput> = {}): Portion =>
  portionFrom({ ...sampleFiles, ...change });

export const eventWith = (parts: object) => ({
  id: 'one',
  title: 'One event',
  kind: 'statement',
  when: null,
  places: [{ place: 'kabul', role: 'location' }],
  citations: [{ source: 'first', paragraph: 1, quote: 'words of it' }],
  ...parts,
});
