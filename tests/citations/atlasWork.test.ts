import { expect, test } from 'vitest';
import { atlasWork } from '../../src/citations/atlasWork';
import { copiedReference } from '../../src/citations/reference';
import type { Source } from '../../src/domain/source';
import { sampleDataset } from '../reader/sampleAtlas';

const sample = sampleDataset();
const published = { issued: { 'date-parts': [[2024, 6, 27]] } };
const dataset = {
  ...sample,
  sources: sample.sources.map((source): Source => ({ ...source, ...published })),
};
const address = 'https://atlas.test/?place=kabul';
const citedOn = (now: Date, style: 'apa' | 'mla' | 'chicago' = 'apa') =>
  copiedReference(atlasWork(dataset, { address, now }), style);

test('the atlas is cited with its version, its address and the day of access', () => {
  const now = new Date(2026, 10, 22, 23, 59);
  expect(citedOn(now)).toBe(
    'A sample (Version 1) [Data set]. (n.d.). Dateline. Retrieved November 22, 2026, from https://atlas.test/?place=kabul',
  );
  for (const style of ['mla', 'chicago'] as const) {
    expect(citedOn(now, style)).toContain(address.slice('https://'.length));
    expect(citedOn(now, style)).toMatch(/2026/);
  }
});

test('a clock that stands before the latest article, or nowhere, gives no day of access', () => {
  for (const now of [new Date(1970, 0, 1), new Date(2024, 5, 26), new Date(Number.NaN)])
    expect(citedOn(now)).not.toMatch(/Retrieved|1970|NaN/);
  expect(citedOn(new Date(2024, 5, 27))).toContain('Retrieved June 27, 2024');
});
