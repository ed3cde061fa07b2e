import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createAtlasStore } from '../../src/state/store';
import { AtlasContext } from '../../src/state/useAtlas';
import { defaultView, type View } from '../../src/state/view';
import { TimeSlider } from '../../src/timeline/TimeSlider';
import { smallDataset } from './timeline.fixture';

const window = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2021, 0, 1) };

function markup(part: Partial<View>): string {
  const store = createAtlasStore({
    document: { dataset: smallDataset, shapes: new Map(), problems: [], input: 8, rejected: 0 },
    view: { ...defaultView, ...part },
    isPlaying: false,
    ignored: [],
  });
  return renderToStaticMarkup(
    <AtlasContext value={store}>
      <TimeSlider onWindow={() => {}} />
    </AtlasContext>,
  );
}

/** One element a line, and no class names, which are the bundler's. */
const readable = (html: string) =>
  `${html.replace(/ class="[^"]*"/g, '').replaceAll('><', '>\n<')}\n`;

test('all time is drawn as it was', async () => {
  await expect(readable(markup({}))).toMatchFileSnapshot('snapshots/all-time.txt');
});

test('a window with a selected event and a hollow tray is drawn as it was', async () => {
  const event = smallDataset.events.find(({ id }) => id === 'by')?.id ?? null;
  await expect(readable(markup({ window, event, undated: false }))).toMatchFileSnapshot(
    'snapshots/window.txt',
  );
});

test('the drawing needs no style attribute, which the page forbids', () => {
  expect(markup({ window })).not.toContain('style=');
});

test('only the marks of the kinds that are asked for are drawn', () => {
  const html = markup({ kinds: ['plot', 'statement'] });
  const drawn = new Set(html.match(/data-event="(\w+)"/g));
  expect([...drawn]).toEqual(['data-event="by"', 'data-event="undated"']);
});

test('the thumbs say the days they stand for', () => {
  expect(markup({ window })).toContain('aria-valuetext="1 January 2020"');
  expect(markup({ window })).toContain('aria-valuetext="31 December 2020"');
});
