import { expect, test } from 'vitest';
import { isShape } from '../../src/domain/shape';

test.each([
  [{ type: 'Point', coordinates: [1, 2] }, true],
  [
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    },
    true,
  ],
  [{ type: 'Polygon', coordinates: [[0, 0]] }, false],
  [{ type: 'Point', coordinates: [1, Number.NaN] }, false],
  [{ type: 'Circle', coordinates: [1, 2] }, false],
  [null, false],
  ['Point', false],
])('%j has the form of a geometry: %s', (value, answer) => {
  expect(isShape(value)).toBe(answer);
});
