/** Where a mark belongs, and where it stands so that it covers no other. */
export interface Spread {
  readonly x: number;
  readonly y: number;
  /** It was moved so far that a line must lead to its place. */
  readonly isAway: boolean;
}

const ROUNDS = 240;
/** How strongly a mark is drawn back to its place in each round. */
const BACK = 0.04;
const TURN = 2.39996;

type Point = readonly [x: number, y: number];

interface Room {
  readonly width: number;
  readonly height: number;
  /** Half of the least distance between two marks. */
  readonly reach: number;
}

/** Moves marks that would cover each other apart, the same way every time, and keeps them on the map. */
export function spread(
  points: readonly Point[],
  { width, height, reach }: Room,
): readonly Spread[] {
  const inside = (value: number, most: number) =>
    Math.min(Math.max(value, reach + 1), most - reach - 1);
  // Marks on one spot set out in different directions.
  const now = points.map(([x, y], at) => ({
    x: x + Math.cos(at * TURN) * 0.5,
    y: y + Math.sin(at * TURN) * 0.5,
  }));
  for (let round = 0; round < ROUNDS; round++) {
    const pull = round < ROUNDS * 0.8 ? BACK : 0;
    now.forEach((one, at) => {
      for (const other of now.slice(at + 1)) pushApart(one, other, 2 * reach);
      const [x, y] = points[at] as Point;
      one.x = inside(one.x + (x - one.x) * pull, width);
      one.y = inside(one.y + (y - one.y) * pull, height);
    });
  }
  return now.map(({ x, y }, at) => {
    const [home, down] = points[at] as Point;
    return { x, y, isAway: Math.hypot(x - home, y - down) > reach * 0.6 };
  });
}

interface Movable {
  x: number;
  y: number;
}

function pushApart(one: Movable, other: Movable, least: number): void {
  // Two in a corner may have come to the very same point.
  if (one.x === other.x && one.y === other.y) {
    other.x -= 0.1;
    other.y += 0.1;
  }
  const [x, y] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(x, y) || 1e-6;
  if (distance >= least) return;
  const part = (least - distance) / 2 / distance;
  one.x -= x * part;
  one.y -= y * part;
  other.x += x * part;
  other.y += y * part;
}
