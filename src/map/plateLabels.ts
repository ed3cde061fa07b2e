import type { Plate } from './plate';
import type { PlateMark } from './plateMark';

interface Placed {
  readonly mark: PlateMark;
  readonly home: readonly [x: number, y: number];
}

/** One line beside a mark; `anchor` is SVG's, in the direction of the text. */
export interface SetLabel {
  readonly key: string;
  readonly text: string;
  readonly isRtl: boolean;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZE = 10;
const LINE = 12;
const AWAY = 6;
const sides = ['right', 'left', 'below', 'above'] as const;
type Side = (typeof sides)[number];

/** The lines of each mark on the side where they cover least; none is left out. */
export function placeLabels(marks: readonly Placed[], plate: Plate): readonly SetLabel[] {
  const taken: Box[] = marks.map(({ home: [x, y] }) => roundBox(x, y, 4));
  return marks.flatMap((placed) => {
    if (placed.mark.labels.length === 0) return [];
    const choices = sides.map((side) => ({ side, box: boxAt(placed, side) }));
    const cost = ({ box }: { box: Box }) =>
      outside(box, plate) * 50 + taken.reduce((sum, other) => sum + overlap(box, other), 0);
    const best = choices.reduce((least, one) => (cost(one) < cost(least) ? one : least));
    taken.push(best.box);
    return linesOf(placed, best.side, best.box);
  });
}

const roundBox = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/** About as wide as such letters are. */
const widthOf = ({ labels }: PlateMark) =>
  Math.max(...labels.map(({ text }) => [...text].length)) * SIZE * 0.56;

function boxAt({ mark, home: [x, y] }: Placed, side: Side): Box {
  const width = widthOf(mark);
  const height = mark.labels.length * LINE;
  const away = mark.shape === 'none' ? 0 : AWAY;
  const isBeside = side === 'right' || side === 'left';
  const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2;
  const top = isBeside ? y - height / 2 : side === 'below' ? y + away : y - away - height;
  return { left, right: left + width, top, bottom: top + height };
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const outside = ({ left, right, top, bottom }: Box, { width, height }: Plate): number =>
  Math.max(0, 4 - left, right - width + 4) + Math.max(0, 4 - top, bottom - height + 4);

function linesOf({ mark }: Placed, side: Side, box: Box): readonly SetLabel[] {
  const x = side === 'right' ? box.left : side === 'left' ? box.right : (box.left + box.right) / 2;
  return mark.labels.map(({ text, isRtl }, at) => {
    const towards = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
    // In text from right to left the start is the right end.
    const turned = towards === 'start' ? 'end' : towards === 'end' ? 'start' : 'middle';
    return {
      key: `${mark.key} ${at}`,
      text,
      isRtl,
      x,
      y: box.top + LINE * at + SIZE,
      anchor: isRtl ? turned : towards,
    };
  });
}
