// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EventId } from '../../src/domain/identifier';
import { ReadingColumn } from '../../src/reader/ReadingColumn';
import { clearSelection, selectEvent } from '../../src/state/actions';
import type { AtlasStore } from '../../src/state/store';
import { AtlasContext } from '../../src/state/useAtlas';
import { sampleStore } from './sampleAtlas';

let root: Root;
let store: AtlasStore;

async function open(view = {}) {
  store = sampleStore(view);
  document.body.innerHTML = '<main></main>';
  root = createRoot(document.querySelector('main') as Element);
  await act(() =>
    root.render(
      <AtlasContext value={store}>
        <ReadingColumn onBack={() => clearSelection(store)} />
      </AtlasContext>,
    ),
  );
}

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});
afterEach(() => act(() => root.unmount()));

const link = (title: string) =>
  [...document.querySelectorAll('a')].find((a) => a.textContent === title) as HTMLElement;
const button = (name: RegExp) =>
  [...document.querySelectorAll('button')].find((b) =>
    name.test(b.getAttribute('aria-label') ?? b.textContent ?? ''),
  ) as HTMLElement;
const press = (element: HTMLElement) => act(() => element.click());
const focused = () => document.activeElement?.textContent;

test('the first page of a visit takes no focus', async () => {
  await open({ event: 'day' as EventId });
  expect(document.activeElement).toBe(document.body);
});

test('a page that was opened has the focus on its heading, and back returns it to the link', async () => {
  await open();
  await press(link('What happened on day'));
  expect(document.activeElement?.tagName).toBe('H1');
  expect(focused()).toBe('What happened on day');
  await press(button(/^Back$/));
  expect(document.activeElement).toBe(link('What happened on day'));
});

test('the way back through two pages returns to each link', async () => {
  await open();
  await press(link('What happened on day'));
  await press(link('Embassy'));
  expect(focused()).toBe('Embassy');
  await act(() => selectEvent(store, 'day' as EventId));
  expect(document.activeElement).toBe(link('Embassy'));
  await press(button(/^Back$/));
  expect(document.activeElement).toBe(link('What happened on day'));
});

test('a link followed into a new tab is left to the browser', async () => {
  await open();
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  await act(() => link('What happened on day').dispatchEvent(click));
  expect(click.defaultPrevented).toBe(false);
  expect(store.getState().view.event).toBeNull();
});

test('a footnote opens its passage below the claim, and closes it', async () => {
  await open();
  const footnote = () => button(/^Citation 1a: The first article, paragraph 2$/);
  await press(footnote());
  expect(footnote().getAttribute('aria-expanded')).toBe('true');
  const card = document.getElementById(footnote().getAttribute('aria-controls') ?? '');
  expect(card?.textContent).toContain('“the one side”');
  await press(footnote());
  expect(card?.isConnected).toBe(false);
});

test('a step to the next page keeps the focus on the control, and goes on from there', async () => {
  await open({ event: 'day' as EventId });
  await press(link('Next'));
  expect(document.querySelector('h1')?.textContent).toBe('What happened on about');
  expect(focused()).toBe('Next');
  await press(link('Previous'));
  expect(document.querySelector('h1')?.textContent).toBe('What happened on day');
  expect(document.activeElement?.tagName).toBe('H1');
});

test('the filters say what is chosen, and are cleared with the focus kept', async () => {
  await open({ told: 'differing', kinds: ['statement'] });
  const filter = document.querySelector('summary') as HTMLElement;
  expect(filter.textContent).toBe('Filter Told differently and Statement');
  await press(button(/^Clear$/));
  expect(document.activeElement).toBe(filter);
  expect(store.getState().view).toMatchObject({ told: 'any', kinds: [] });
  expect(filter.textContent).toBe('Filter ');
});
