// @vitest-environment happy-dom
import fc from 'fast-check';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EventId } from '../../src/domain/identifier';
import { PageTrail } from '../../src/reader/pageTrail';
import { TableScreen } from '../../src/reader/TableScreen';
import { orderBy, sortedBy } from '../../src/reader/tableOrder';
import { showUndated } from '../../src/state/actions';
import type { AtlasStore } from '../../src/state/store';
import { AtlasContext } from '../../src/state/useAtlas';
import { longFiles, sampleStore } from './sampleAtlas';

let root: Root;
let store: AtlasStore;

async function open(view = {}, files?: Parameters<typeof sampleStore>[1]) {
  store = sampleStore({ screen: 'list', ...view }, files);
  document.body.innerHTML = '<main></main>';
  root = createRoot(document.querySelector('main') as Element);
  await act(() =>
    root.render(
      <AtlasContext value={store}>
        <TableScreen trail={new PageTrail()} />
      </AtlasContext>,
    ),
  );
}

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});
afterEach(() => act(() => root?.unmount()));

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const firstCells = (table: string) =>
  all(`#table-${table} tbody th`).map(({ textContent }) => textContent);
const press = (text: RegExp) =>
  act(() =>
    all('button')
      .find((button) => text.test(button.textContent ?? ''))
      ?.click(),
  );

test('the events stand in the order of time, the undated last, in either direction', async () => {
  await open();
  const events = firstCells('events');
  expect(events.length).toBe(5);
  expect(events.at(-1)).toContain('A title with');
  await press(/^Date/);
  expect(all('#table-events [aria-sort]')[0]?.getAttribute('aria-sort')).toBe('descending');
  const turned = firstCells('events');
  expect(turned.at(-1)).toContain('A title with');
  expect(turned.slice(0, 4)).toEqual(events.slice(0, 4).reverse());
});

test('the table follows the filters of the map', async () => {
  await open();
  await act(() => showUndated(store, false));
  expect(firstCells('events').length).toBe(4);
  expect(document.body.textContent).toContain('1 event is outside the window or the filters.');
});

test('a row opens its page, and shows that it is open', async () => {
  await open();
  await act(() => all('#table-events tbody th a')[0]?.click());
  expect(store.getState().view.event).toBe('about' as EventId);
  expect(all('tr[data-open] th')[0]?.textContent).toBe('What happened on about');
});

test('the places are counted, and sorted by their counts', async () => {
  await open();
  await press(/^Places/);
  expect(all('[role="tabpanel"]').map(({ hidden }) => hidden)).toEqual([true, false]);
  await press(/^Times named/);
  await press(/^Times named/);
  expect(firstCells('places')[0]).toBe('Kabul');
});

test('a long table is drawn in parts', async () => {
  await open({}, longFiles(150));
  expect(firstCells('events').length).toBe(40);
  await press(/^Show 40 more/);
  expect(firstCells('events').length).toBe(80);
});

const key = fc.oneof(fc.integer(), fc.constant(null));

test('sorting keeps every row once, what is missing last, equal rows in their order', () => {
  fc.assert(
    fc.property(fc.array(key), fc.boolean(), (keys, isDescending) => {
      const order = orderBy(keys, (one) => one, { isDescending, language: 'en' });
      expect([...order].sort((a, b) => a - b)).toEqual(keys.map((_, row) => row));
      order.slice(1).forEach((row, at) => {
        const [before, here] = [keys[order[at] as number] ?? null, keys[row] ?? null];
        if (before === null) expect(here).toBeNull();
        else if (here !== null && before !== here) expect(before > here).toBe(isDescending);
        else if (before === here) expect(order[at] as number).toBeLessThan(row);
      });
    }),
  );
});

test('the same column again turns round, another begins ascending', () => {
  const first = { column: 'a', isDescending: false };
  expect(sortedBy(first, 'a')).toEqual({ column: 'a', isDescending: true });
  expect(sortedBy(sortedBy(first, 'a'), 'b')).toEqual({ column: 'b', isDescending: false });
});
