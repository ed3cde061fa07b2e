import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MeasuredBlock, paginate } from '../../src/teach/paginate';

const ROOM = 1000;
const blocks = fc
  .array(
    fc.record({
      head: fc.nat(60),
      rows: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 }),
      isTied: fc.boolean(),
      isFirst: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((list) => list.map((block, at): MeasuredBlock => ({ ...block, key: `block ${at}` })));

const tallOf = ({ head, rows }: MeasuredBlock, from: number, to: number) =>
  head + rows.slice(from, to).reduce((sum, row) => sum + row, 0);

test('every row of every block stands once, in order', () => {
  fc.assert(
    fc.property(blocks, (list) => {
      const laid = paginate(list, ROOM)
        .flat()
        .flatMap(({ key, from, to }) =>
          Array.from({ length: to - from }, (_, at) => `${key} ${from + at}`),
        );
      expect(laid).toEqual(list.flatMap(({ key, rows }) => rows.map((_, at) => `${key} ${at}`)));
    }),
  );
});

test('no page is fuller than its room, and none is empty but the first of nothing', () => {
  fc.assert(
    fc.property(blocks, (list) => {
      const byKey = new Map(list.map((block) => [block.key, block]));
      for (const page of paginate(list, ROOM)) {
        if (list.length > 0) expect(page.length).toBeGreaterThan(0);
        const used = page.map(({ key, from, to }) =>
          tallOf(byKey.get(key) as MeasuredBlock, from, to),
        );
        expect(used.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(ROOM);
      }
    }),
  );
});

test('a heading is never the last on a page, where what follows it finds room with it', () => {
  const headings = fc.array(
    fc.tuple(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 50, max: 700 })),
    {
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(headings, (sections) => {
      const list = sections.flatMap(([title, text], at): readonly MeasuredBlock[] => [
        { key: `title ${at}`, head: 0, rows: [title], isTied: true },
        { key: `text ${at}`, head: 0, rows: [text] },
      ]);
      for (const page of paginate(list, ROOM)) expect(page.at(-1)?.key ?? 'text').toMatch(/^text/);
    }),
  );
});

test('what begins a page does, and what is taller than one has it to itself', () => {
  const [first, ...rest] = paginate(
    [
      { key: 'a', head: 0, rows: [10] },
      { key: 'b', head: 0, rows: [10], isFirst: true },
      { key: 'tall', head: 0, rows: [5000] },
      { key: 'c', head: 0, rows: [10] },
    ],
    ROOM,
  ).map((page) => page.map(({ key }) => key));
  expect([first, ...rest]).toEqual([['a'], ['b'], ['tall'], ['c']]);
});
