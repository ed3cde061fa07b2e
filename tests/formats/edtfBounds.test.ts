import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../src/formats/edtfBounds';

const days = (edtf: string) => {
  const reading = readEdtf(edtf);
  if (!reading.ok) return reading.reason;
  const { start, end, openStart, openEnd } = reading.bounds;
  const text = (time: number) => new Date(time).toISOString().slice(0, 10);
  return `${openStart ? '..' : ''}${text(start)} ${text(end)}${openEnd ? '..' : ''}`;
};

describe('a date spans whole days, the end exclusive', () => {
  test.each([
    ['2023-06', '2023-06-01 2023-07-01'],
    ['2017', '2017-01-01 2018-01-01'],
    ['2024-06-14', '2024-06-14 2024-06-15'],
    ['2023-06/2024-06', '2023-06-01 2024-07-01'],
    ['1955', '1955-01-01 1956-01-01'],
    ['201X', '2010-01-01 2020-01-01'],
  ])('%s', (edtf, expected) => {
    expect(days(edtf)).toBe(expected);
  });
});

describe('about a date widens by one unit on either side', () => {
  test.each([
    ['2015~', '2014-01-01 2017-01-01'],
    ['2024-03~', '2024-02-01 2024-05-01'],
    ['2022-03~/2024-03', '2022-02-01 2024-04-01'],
  ])('%s', (edtf, expected) => {
    expect(days(edtf)).toBe(expected);
  });
});

describe('an open side has no bound of its own', () => {
  test.each([
    ['2018/..', '2018-01-01 2019-01-01..'],
    ['../2024-03', '..2024-03-01 2024-04-01'],
  ])('%s', (edtf, expected) => {
    expect(days(edtf)).toBe(expected);
  });
});

test.each(['2018/', '/2018', 'recently', '2024-06-31', '../..', '2024-06/2023-01', ''])(
  '“%s” is refused with a remedy',
  (edtf) => {
    const reading = readEdtf(edtf);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.remedy).not.toBe('');
  },
);
