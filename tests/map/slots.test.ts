import { expect, test } from 'vitest';
import { FAN } from '../../src/map/fan';
import { sectors } from '../../src/map/labelSides';
import { markSlot, nameSlot } from '../../src/map/slots';

const counts = Array.from({ length: FAN + 2 }, (_, count) => count);

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
