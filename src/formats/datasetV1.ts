import * as z from 'zod/mini';
import { eventRecord } from '../domain/eventRecord';
import { manifest } from '../domain/manifest';
import { mention } from '../domain/mention';
import { placeFeature } from '../domain/placeFeature';
import type { Parsed } from '../domain/problem';
import { source } from '../domain/source';
import type { ReadDate } from './edtfBounds';
import {
  type Atlas,
  type DatasetFile,
  type DatasetInput,
  type ReadRecord,
  readDataset,
} from './readDataset';
import { faultOfSchema } from './schemaFault';

/** What each file of a dataset, version 1, holds: one manifest, or records. */
const schemas: Readonly<Record<DatasetFile, z.ZodMiniType>> = {
  'dataset.json': manifest,
  'sources.json': source,
  'places.geojson': placeFeature,
  'events.json': eventRecord,
  'mentions.json': mention,
};

const bySchema: ReadRecord = (file, record, name) => {
  const result = z.safeParse(schemas[file], record);
  return result.success
    ? { value: result.data }
    : { faults: result.error.issues.map((issue) => faultOfSchema(file, name, issue)) };
};

/** Reads a dataset that nobody has checked: each record is held against its schema. See `readDataset`. */
export const parseDataset = (input: DatasetInput, readDate: ReadDate): Parsed<Atlas> =>
  readDataset(input, { readDate, readRecord: bySchema });
