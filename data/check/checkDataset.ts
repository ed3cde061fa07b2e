import { readFileSync, statSync } from 'node:fs';
import type { Dataset } from '../../src/domain/dataset';
import type { Problem } from '../../src/domain/problem';
import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import { type DatasetInput, datasetFiles } from '../../src/formats/readDataset';
import { checkLessons } from './lessons';
import { faultsOfMedia } from './media';
import { articleTexts, faultsOfPassages, faultsOfTexts } from './passages';
import { faultsOfShapes } from './shapes';

const PLACES_BYTES = 400_000;

interface Report {
  readonly problems: readonly Problem[];
  readonly summary: string;
}

/** Everything that can be wrong in one dataset's folder. */
export function checkDataset(folder: string): Report {
  const input = Object.fromEntries(
    datasetFiles.map((name) => [name, readOrEmpty(`${folder}/${name}`)]),
  ) as DatasetInput;
  const { value, problems, input: records, rejected } = parseDataset(input, readEdtf);
  const { dataset, shapes } = value;
  const texts = articleTexts(folder, dataset.sources);
  const lessons = checkLessons(folder, dataset, texts);
  const found = [
    ...problems,
    ...faultOfSize(`${folder}/places.geojson`),
    ...faultsOfShapes(shapes),
    ...faultsOfTexts(folder, dataset),
    ...faultsOfPassages(dataset, texts),
    ...faultsOfMedia(folder, dataset),
    ...lessons.problems,
  ];
  return {
    problems: found.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` })),
    summary: `${folder}: ${records} records, ${rejected} rejected; ${countsOf(dataset)}, ${lessons.count} lessons; ${readAgainst(dataset, texts.size)}.`,
  };
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function faultOfSize(path: string): readonly Problem[] {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size <= PLACES_BYTES) return [];
  return [
    {
      file: 'places.geojson',
      record: '',
      field: '',
      reason: `has ${size} bytes, more than ${PLACES_BYTES}`,
      remedy: 'simplify its outlines',
    },
  ];
}

const countsOf = ({ places, events, mentions }: Dataset) =>
  `${places.length} places, ${events.length} events (${events.filter(({ bounds }) => !bounds).length} undated), ${mentions.length} mentions`;

const readAgainst = ({ sources }: Dataset, texts: number) =>
  texts === 0
    ? 'the articles are not at hand, so quotes and mentions were not compared with them'
    : `quotes and mentions compared with ${texts} of ${sources.length} articles`;
