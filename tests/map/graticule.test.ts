import { expect, test } from 'vitest';
import { graticule } from '../../src/map/graticule';

test('the graticule has a line every ten degrees, none twice, and stays within the world', () => {
  const lines = graticule().coordinates;
  const starts = lines.map((line) => JSON.stringify([line[0], line.at(-1)]));
  expect(lines.length).toBe(36 + 17);
  expect(new Set(starts).size).toBe(lines.length);
  for (const [longitude, latitude] of lines.flat()) {
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude)).toBeLessThanOrEqual(80);
  }
});
