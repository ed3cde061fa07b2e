import { expect, test } from 'vitest';
import { FAN } from '../../src/map/fan';
import { markSlot, nameAnchors, nameSlot } from '../../src/map/slots';

const counts = Array.from({ length: FAN + 2 }, (_, count) => count);

const sectors = [null, 0, 1, 2, 3, 4, 5, 6, 7];

test('every mark of every fan has a slot of its own', () => {
  const slots = counts
    .slice(0, FAN + 1)
    .flatMap((count) => Array.from({ length: count }, (_, at) => markSlot(count, at)));
  expect(new Set(slots).size).toBe(slots.length);
});

test('every sector and count of marks gives a name a slot of its own', () => {
  const slots = sectors.flatMap((sector) => counts.map((count) => nameSlot(sector, count)));
  expect(new Set(slots).size).toBe(slots.length);
});

test('the table of anchors holds every slot that a spot may have, and no other', () => {
  const table = JSON.stringify(
    nameAnchors(
      1,
      new Map([
        [null, 0],
        [3, 2],
      ]),
    ),
  );
  const slots = [nameSlot(null, 0), nameSlot(3, 0), nameSlot(3, 1), nameSlot(3, 2)];
  for (const slot of slots) expect(table).toContain(`,${slot},["literal"`);
  expect(table.match(/,\d+,\["literal"/g)).toHaveLength(slots.length);
});
