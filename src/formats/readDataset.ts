import { type Dataset, datasetOf } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import type { EventRecord } from '../domain/eventRecord';
import type { PlaceId } from '../domain/identifier';
import type { Manifest } from '../domain/manifest';
import type { Mention } from '../domain/mention';
import type { Place } from '../domain/place';
import type { PlaceFeature, Shape } from '../domain/placeFeature';
import type { Parsed, Problem } from '../domain/problem';
import type { Source } from '../domain/source';
import type { DateReading, ReadDate } from './edtfBounds';
import { placeOf } from './placeFeature';
import { faultsOfEvent, faultsOfMention } from './references';

/** The five files of a dataset; each is its text, or what `JSON.parse` made of it. */
export const datasetFiles = [
  'dataset.json',
  'sources.json',
  'places.geojson',
  'events.json',
  'mentions.json',
] as const;
export type DatasetFile = (typeof datasetFiles)[number];
export type DatasetInput = Readonly<Record<DatasetFile, unknown>>;

/** A dataset, and the outlines of its areas, which are drawn later than its marks. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly shapes: ReadonlyMap<PlaceId, Shape>;
}

/** A record as its schema has it, or what is wrong with it; `name` is what the faults call it. */
export type ReadRecord = (
  file: DatasetFile,
  record: unknown,
  name: string,
) => { readonly value: unknown } | { readonly faults: readonly Problem[] };

export interface DatasetReaders {
  /** So that a program which knows the bounds of the dates needs no EDTF library. */
  readonly readDate: ReadDate;
  /** So that a program whose build has checked the records needs no schemas. */
  readonly readRecord: ReadRecord;
}

/**
 * Reads a dataset, version 1. Bad records are left out and named, the good ones kept; a file that is
 * not JSON is one problem and no record. Never throws for bad data.
 */
export function readDataset(
  input: DatasetInput,
  { readDate, readRecord }: DatasetReaders,
): Parsed<Atlas> {
  const reader = new Reader(readRecord);
  const about = reader.manifest(input['dataset.json']);
  const sources = unique(
    reader,
    'sources.json',
    reader.records<Source>('sources.json', input['sources.json']),
  );
  const features = unique(
    reader,
    'places.geojson',
    reader.records<PlaceFeature>('places.geojson', input['places.geojson']),
  );
  const known = {
    sources: new Map(sources.map((s) => [s.id, s])),
    places: new Set(features.map((f) => f.id)),
  };
  const events = unique(
    reader,
    'events.json',
    reader.records<EventRecord>('events.json', input['events.json']),
  )
    .filter((event) => reader.keep('events.json', event.id, faultsOfEvent(event, known)))
    .flatMap((event) => reader.dated(event, readDate));
  const mentions = reader
    .records<Mention>('mentions.json', input['mentions.json'])
    .filter((found, row) =>
      reader.keep('mentions.json', `${row + 1}, "${found.exact}"`, faultsOfMention(found, known)),
    );
  const places: readonly Place[] = features.map(placeOf);
  const shapes = new Map(
    features.flatMap((f) => (f.geometry ? [[f.id, f.geometry] as const] : [])),
  );
  const dataset = datasetOf({ manifest: about, sources, places, events, mentions });
  return {
    value: { dataset, shapes },
    problems: reader.problems,
    input: reader.input,
    rejected: reader.rejected,
  };
}

const UNTITLED: Manifest = {
  version: 1,
  id: 'untitled',
  title: 'Untitled atlas',
  description: '',
  language: 'en',
  licence: '',
  files: {},
};

/** Collects the problems and the counts while a dataset is read. */
class Reader {
  readonly problems: Problem[] = [];
  input = 0;
  rejected = 0;
  private readonly read: ReadRecord;

  constructor(read: ReadRecord) {
    this.read = read;
  }

  manifest(content: unknown): Manifest {
    const result = this.read('dataset.json', this.json('dataset.json', content), '');
    if ('value' in result) return result.value as Manifest;
    this.problems.push(...result.faults);
    return UNTITLED;
  }

  records<T>(file: DatasetFile, content: unknown): readonly T[] {
    const list = listOf(this.json(file, content));
    if (!list) {
      this.problems.push({
        file,
        record: '',
        field: '',
        reason: 'is not a list of records',
        remedy: file.endsWith('.geojson')
          ? 'write a FeatureCollection with "features"'
          : 'write a JSON array, [ ... ]',
      });
      return [];
    }
    this.input += list.length;
    return list.flatMap((record, row) => {
      const result = this.read(file, record, nameOf(record, row));
      if ('value' in result) return [result.value as T];
      this.rejected++;
      this.problems.push(...result.faults);
      return [];
    });
  }

  /** Whether a record stands; its faults reject it. */
  keep(
    file: DatasetFile,
    record: string,
    faults: readonly Omit<Problem, 'file' | 'record'>[],
  ): boolean {
    if (faults.length === 0) return true;
    this.rejected++;
    this.problems.push(...faults.map((fault) => ({ file, record, ...fault })));
    return false;
  }

  dated(event: EventRecord, readDate: ReadDate): readonly AtlasEvent[] {
    const dates = [
      ['when', event.when],
      ['reported', event.reported],
      ...event.citations.map((c) => ['citations.when', c.when] as const),
    ] as const;
    const faults = dates.flatMap(([field, date]) =>
      faultOfDate(field, date ? readDate(date.edtf) : null),
    );
    if (!this.keep('events.json', event.id, faults)) return [];
    const reading = event.when ? readDate(event.when.edtf) : null;
    return [{ ...event, bounds: reading?.ok ? reading.bounds : null }];
  }

  private json(file: DatasetFile, content: unknown): unknown {
    if (typeof content !== 'string') return content;
    try {
      return JSON.parse(content);
    } catch (error) {
      this.problems.push({
        file,
        record: '',
        field: '',
        reason: `is not JSON (${(error as Error).message})`,
        remedy: 'open it in an editor that checks JSON and mend the place it marks',
      });
      return [];
    }
  }
}

function faultOfDate(field: string, reading: DateReading | null) {
  return reading && !reading.ok
    ? [{ field: `${field}.edtf`, reason: reading.reason, remedy: reading.remedy }]
    : [];
}

function listOf(content: unknown): readonly unknown[] | null {
  if (Array.isArray(content)) return content;
  const features = (content as { features?: unknown } | null)?.features;
  return Array.isArray(features) ? features : null;
}

function nameOf(record: unknown, row: number): string {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `${row + 1}`;
}

/** The first record of each id; a second one with the same id is rejected. */
function unique<T extends { readonly id: string }>(
  reader: Reader,
  file: DatasetFile,
  records: readonly T[],
): readonly T[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const fault = seen.has(record.id)
      ? [
          {
            field: 'id',
            reason: `"${record.id}" stands twice`,
            remedy: 'give each record an id of its own',
          },
        ]
      : [];
    seen.add(record.id);
    return reader.keep(file, record.id, fault);
  });
}
