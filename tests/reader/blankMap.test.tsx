import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { EventId } from '../../src/domain/identifier';
import { EventTable } from '../../src/reader/EventTable';
import { ReadingColumn } from '../../src/reader/ReadingColumn';
import { AtlasContext } from '../../src/state/useAtlas';
import type { View } from '../../src/state/view';
import { sampleStore } from './sampleAtlas';

const within = (view: Partial<View>, page: React.ReactNode) =>
  renderToStaticMarkup(<AtlasContext value={sampleStore(view)}>{page}</AtlasContext>);
const column = (view: Partial<View>) => within(view, <ReadingColumn onBack={() => {}} />);
const table = (view: Partial<View>) =>
  within(view, <EventTable drawn={99} onDrawMore={() => {}} />);

describe('where dates are hidden, none stands', () => {
  const hides = ['dates'] as const;
  const year = /\b20(14|15|22|24)\b/;

  test.each(['day', 'open', 'undated', 'told-twice'])('on the page of the event %s', (id) => {
    const event = id as EventId;
    expect(column({ event })).toMatch(/date|20\d\d/i);
    expect(column({ event, hides })).not.toMatch(year);
    expect(column({ event, hides })).not.toContain('no date in the article');
  });

  test('in the list, and its order tells none either', () => {
    expect(column({})).toMatch(year);
    const hidden = column({ hides });
    expect(hidden).not.toMatch(year);
    const titles = [...hidden.matchAll(/href="\?event=([\w-]+)"/g)].map(([, id]) => id);
    const [first] = titles;
    expect(first).not.toBe('day');
  });

  test('in the table', () => {
    expect(table({})).toMatch(year);
    expect(table({ hides })).not.toMatch(year);
  });
});
