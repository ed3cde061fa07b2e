import { expect, test } from 'vitest';
import { windowText } from '../../src/state/calendar';
import { aimAt, type Press, snapUnit } from '../../src/timeline/aim';
import { gripAt } from '../../src/timeline/grip';
import { timeScale } from '../../src/timeline/scale';

const scale = timeScale({ from: Date.UTC(2015, 0, 1), to: Date.UTC(2024, 6, 1) });
const window = { from: Date.UTC(2019, 0, 1), to: Date.UTC(2021, 0, 1) };
const xOf = (date: string) => 100 + scale.percentOf(Date.parse(date)) * 7;
const press = (x: number, more: Partial<Press> = {}): Press => ({
  x,
  left: 100,
  width: 700,
  isTouch: false,
  isOnThumb: false,
  ...more,
});

test('a thumb follows the pointer from where it was taken', () => {
  const aim = aimAt(press(xOf('2019-01-01') + 5), window, scale);
  expect(aim.end).toBe('from');
  expect(windowText(aim.windowAt(xOf('2020-01-01') + 5))).toEqual({
    from: '2020-01',
    to: '2020-12',
  });
});

test('the body takes both ends along, month by month', () => {
  const aim = aimAt(press(xOf('2020-01-01')), window, scale);
  expect(aim.grip).toBe('body');
  expect(windowText(aim.windowAt(xOf('2020-07-01')))).toEqual({ from: '2019-07', to: '2021-06' });
});

test('a place outside the window calls the nearest thumb', () => {
  const aim = aimAt(press(xOf('2016-06-01')), window, scale);
  expect(aim.grip).toBe('outside');
  expect(windowText(aim.windowAt(xOf('2016-06-01')))).toEqual({ from: '2016-06', to: '2020-12' });
});

test('where all time is shown, a drag marks out a window', () => {
  const aim = aimAt(press(xOf('2021-01-01')), null, scale);
  expect(windowText(aim.windowAt(xOf('2018-01-01')))).toEqual({ from: '2018-01', to: '2020-12' });
});

test('a narrow window keeps a body between its thumbs', () => {
  const hold = { reach: 22, isOnThumb: false };
  expect(gripAt({ ...hold, x: 103 }, 100, 106)).toBe('body');
  expect(gripAt({ ...hold, x: 101 }, 100, 106)).toBe('from');
  expect(gripAt({ ...hold, x: 104, isOnThumb: true }, 100, 106)).toBe('to');
});

test('a hand aims at months where they are narrow, else at days', () => {
  expect(snapUnit(scale, 700)).toBe('month');
  expect(snapUnit(scale, 7000)).toBe('day');
});
