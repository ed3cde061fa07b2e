import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKindNames } from '../../src/domain/event';
import { NOT_LOCATED, UNDATED } from '../../src/domain/eventIndex';
import { type Filter, selectRows, tellings } from '../../src/domain/filter';
import type { SourceId } from '../../src/domain/identifier';
import { parseDataset } from '../../src/formats/datasetV1';
import { type DateReading, readEdtf } from '../../src/formats/edtfBounds';
import { type DatasetInput, datasetFiles } from '../../src/formats/readDataset';
import { someWindow } from '../domain/arbitrary';

/** Without its mentions, which no filter counts. */
const files = Object.fromEntries(
  datasetFiles.map((name) => [
    name,
    name === 'mentions.json' ? [] : JSON.parse(readFileSync(`data/iskp-2024/${name}`, 'utf8')),
  ]),
) as DatasetInput;
type Raw = Readonly<Record<string, unknown>>;
const records = files['events.json'] as readonly Raw[];
const sources = (files['sources.json'] as readonly { readonly id: SourceId }[]).map(({ id }) => id);

/** A record as it is, without its date, or broken in one of three ways. */
const damages: readonly ((record: Raw) => Raw)[] = [
  (record) => record,
  (record) => ({ ...record, when: null }),
  (record) => ({ ...record, when: { edtf: '2024-13', basis: 'stated' } }),
  (record) => ({ ...record, kind: 'party' }),
  (record) => ({ ...record, citations: [] }),
];
const dates = new Map<string, DateReading>();
function readOnce(edtf: string): DateReading {
  const reading = dates.get(edtf) ?? readEdtf(edtf);
  dates.set(edtf, reading);
  return reading;
}

const isBroken = (damage: number) => damage > 1;

const someFilter: fc.Arbitrary<Filter> = fc.record({
  window: fc.option(someWindow),
  undated: fc.boolean(),
  kinds: fc.subarray([...eventKindNames]),
  sources: fc.subarray(sources),
  told: fc.constantFrom(...tellings),
  box: fc.option(fc.constant({ west: -20, south: -20, east: 60, north: 60 })),
});

test('input = rejected + accepted, and accepted = shown + hidden, whatever is broken or asked for', () => {
  const someDamages = fc.array(fc.nat(damages.length - 1), {
    minLength: records.length,
    maxLength: records.length,
  });
  fc.assert(
    fc.property(someDamages, someFilter, (chosen, filter) => {
      const events = records.map((record, row) => damages[chosen[row] as number]?.(record));
      const { value, input, rejected } = parseDataset(
        { ...files, 'events.json': events },
        readOnce,
      );
      const { index, places } = value.dataset;
      expect(rejected).toBe(chosen.filter(isBroken).length);
      expect(input).toBe(rejected + index.size + sources.length + places.length);
      const { counts } = selectRows(index, filter);
      const flagged = (flag: number) => index.flags.filter((flags) => flags & flag).length;
      expect(counts.accepted).toBe(records.length - rejected);
      expect(counts.shown + counts.hidden).toBe(counts.accepted);
      expect(counts.shownUndated + counts.hiddenUndated).toBe(flagged(UNDATED));
      expect(counts.shownNotLocated + counts.hiddenNotLocated).toBe(flagged(NOT_LOCATED));
    }),
    { numRuns: 25 },
  );
});
