/**
 * A path of straight lines between whole numbers, written as steps from point to point: `M10,20L12,19Z`
 * becomes `m10 20 2-1z`, half as long. Points that repeat the one before are left out.
 */
export function shortPath(path: string): string {
  let written = '';
  let [x, y] = [0, 0];
  let start = [0, 0];
  for (const [, command, toX, toY] of path.matchAll(/([ML]?)(-?\d+),(-?\d+)|Z/g)) {
    if (toX === undefined || toY === undefined) {
      written += 'z';
      [x, y] = start as [number, number];
      continue;
    }
    const [right, down] = [Number(toX) - x, Number(toY) - y];
    if (command === 'M') {
      written += 'm';
      start = [Number(toX), Number(toY)];
    } else if (right === 0 && down === 0) continue;
    written += `${number(right, written)}${number(down, '0')}`;
    [x, y] = [x + right, y + down];
  }
  return written;
}

/** A sign parts two numbers, and so does a letter. */
const number = (value: number, before: string): string =>
  value < 0 || !/\d$/.test(before) ? String(value) : ` ${value}`;
