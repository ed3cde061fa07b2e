import { describe, expect, test } from 'vitest';
import { overlapOf, shareInside } from '../../src/domain/dateBounds';
import { readEdtf } from '../../src/formats/edtfBounds';
import { spanOf } from '../../src/state/calendar';

const overlap = (edtf: string, from: string, to: string) => {
  const reading = readEdtf(edtf);
  if (!reading.ok) throw new Error(reading.reason);
  return overlapOf(reading.bounds, { from: spanOf(from)?.from ?? 0, to: spanOf(to)?.to ?? 0 });
};

describe('an event is inside a window when its own days overlap it', () => {
  test.each([
    ['2023-06', '2023-06', '2023-06', 'inside'],
    ['2023-06', '2023-06-30', '2023-07', 'inside'],
    ['2023-06', '2023-07', '2023-08', 'outside'],
    ['2023-06', '2022', '2023-05', 'outside'],
    ['2017', '2017-12-31', '2018', 'inside'],
    ['2023-06/2024-06', '2024-01', '2024-02', 'inside'],
    ['2015~', '2014-03', '2014-04', 'inside'],
    ['2015~', '2013', '2013', 'outside'],
  ] as const)('%s in %s to %s is %s', (edtf, from, to, expected) => {
    expect(overlap(edtf, from, to)).toBe(expected);
  });
});

describe('an event is possible when only its open side reaches the window', () => {
  test.each([
    ['2018/..', '2018-06', '2018-07', 'inside'],
    ['2018/..', '2020', '2021', 'possible'],
    ['2018/..', '2016', '2017', 'outside'],
    ['../2024-03', '2020', '2021', 'possible'],
    ['../2024-03', '2024-03', '2024-04', 'inside'],
    ['../2024-03', '2024-04', '2024-05', 'outside'],
  ] as const)('%s in %s to %s is %s', (edtf, from, to, expected) => {
    expect(overlap(edtf, from, to)).toBe(expected);
  });
});

describe('the share of a date in a window is that of its own days', () => {
  test.each([
    ['2023-06-14', '2023', '2023', 1],
    ['2023-06', '2023-06-16', '2024', 0.5],
    ['2024/..', '2024-12-31', '2030', 1 / 366],
    ['2018/..', '2020', '2021', 0],
  ] as const)('%s in %s to %s: %s', (edtf, from, to, expected) => {
    const reading = readEdtf(edtf);
    if (!reading.ok) throw new Error(reading.reason);
    const window = { from: spanOf(from)?.from ?? 0, to: spanOf(to)?.to ?? 0 };
    expect(shareInside(reading.bounds, window)).toBeCloseTo(expected);
  });
});
