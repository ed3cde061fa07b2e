import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortPath } from '../../src/map/shortPath';

test('straight lines become steps from point to point', () => {
  expect(shortPath('M10,20L12,19L12,19L0,5ZM-3,4L-1,4')).toBe('m10 20 2-1-12-14zm-13-16 2 0');
});

/** The points of a path of steps, each with the letter that leads to it. */
function pointsOf(path: string): readonly string[] {
  let [x, y] = [0, 0];
  let start = [0, 0];
  return [...path.matchAll(/(m?) ?(-?\d+) ?(-?\d+)|z/g)].map(([, command, right, down]) => {
    if (right === undefined) {
      [x, y] = start as [number, number];
      return 'Z';
    }
    [x, y] = [x + Number(right), y + Number(down)];
    if (command) start = [x, y];
    return `${command ? 'M' : 'L'}${x},${y}`;
  });
}

test('every point is where it was', () => {
  const whole = fc.integer({ min: -999, max: 999 });
  const ring = fc.uniqueArray(fc.tuple(whole, whole), {
    minLength: 1,
    selector: ([x, y]) => `${x},${y}`,
  });
  fc.assert(
    fc.property(fc.array(fc.record({ ring, isClosed: fc.boolean() })), (rings) => {
      const commands = rings.flatMap(({ ring: points, isClosed }) => [
        ...points.map(([x, y], at) => `${at ? 'L' : 'M'}${x},${y}`),
        ...(isClosed ? ['Z'] : []),
      ]);
      expect(pointsOf(shortPath(commands.join('')))).toEqual(commands);
    }),
  );
});
