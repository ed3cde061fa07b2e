import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { EventId, PlaceId } from '../../src/domain/identifier';
import { ReadingColumn } from '../../src/reader/ReadingColumn';
import { AtlasContext } from '../../src/state/useAtlas';
import type { View } from '../../src/state/view';
import { longFiles, sampleStore } from './sampleAtlas';

const markup = (view: Partial<View> = {}) =>
  renderToStaticMarkup(
    <AtlasContext value={sampleStore(view)}>
      <ReadingColumn onBack={() => {}} />
    </AtlasContext>,
  );
/** The page as a browser without scripts has it. */
const withoutScripts = (html: string) => html.replaceAll(/<\/?noscript>/g, '');
const kabul = 'kabul' as PlaceId;
const eventPage = (id: string) => markup({ event: id as EventId });

test('the overview holds both lists, by name, and the sources', () => {
  const html = markup();
  for (const name of ['Events', 'Places', 'Sources'])
    expect(html).toContain(`aria-label="${name}"`);
  expect(html).toContain('The second article');
});

test('each title is a link with an address of its own', () => {
  expect(markup()).toContain('href="?event=day"');
  expect(markup()).toContain('href="?place=kabul"');
});

test('what articles say is text, never markup', () => {
  expect(markup()).not.toContain('<script>');
  expect(eventPage('undated')).toContain('&lt;script&gt;');
});

test.each([
  ['overview', {}],
  ['place', { place: kabul }],
  ['event', { event: 'told-twice' as EventId }],
])('the %s page needs no style attribute, as the security policy asks', (_, view) => {
  expect(markup(view)).not.toMatch(/\sstyle=/);
});

test('without scripts each claim has its passages written out', () => {
  const passages = markup().match(/<noscript>.*?<\/noscript>/g) ?? [];
  expect(passages.length).toBe(5);
  expect(passages.join()).toContain('1b, paragraph 3: <q lang="en">again the one</q>');
});

test('what only an open date brings in is marked as possible', () => {
  const window = { from: Date.UTC(2021, 0), to: Date.UTC(2023, 0) };
  expect(markup({ window })).toContain('possible');
  expect(markup()).not.toContain('possible');
});

test('an empty window names the nearest events and a way to all', () => {
  const window = { from: Date.UTC(2018, 0), to: Date.UTC(2018, 6) };
  const html = markup({ window, kinds: ['attack'] });
  expect(html).toContain('No dated event lies in this window.');
  expect(html).toContain('Before: 14 June 2014, What happened on day');
  expect(html).toContain('Show all events');
});

test('an event’s page gives figures as stated, and nothing where none are', () => {
  expect(eventPage('day')).toContain('more than 1,400 killed');
  expect(eventPage('about')).not.toContain('As stated');
  expect(eventPage('about')).not.toMatch(/>0</);
});

test('an event’s page says how its date is known, and when it was reported', () => {
  expect(eventPage('open')).toContain('worked out: <bdi lang="en">Months before something.</bdi>');
  expect(eventPage('undated')).toContain('no date in the article');
  expect(eventPage('undated')).toContain('14 June 2024');
});

test('an event’s page shows each passage, and what its article says differently', () => {
  const html = eventPage('told-twice');
  for (const words of ['the one side', 'again the one', 'the other side', 'A witness'])
    expect(html).toContain(words);
});

test('a place’s page says what happened there by role, and every mention', () => {
  const html = markup({ place: 'embassy' as PlaceId });
  expect(html).toContain('Was aimed at');
  expect(html).toContain('Not named in the text itself');
  expect(markup({ place: kabul })).toContain('Named 3 times');
  expect(markup({ place: kabul })).toContain('<bdi lang="fa" dir="auto">کابل</bdi>');
});

test('a list longer than the first rows is whole without scripts, each event once', () => {
  const count = 150;
  const store = sampleStore({}, longFiles(count));
  const html = renderToStaticMarkup(
    <AtlasContext value={store}>
      <ReadingColumn onBack={() => {}} />
    </AtlasContext>,
  );
  expect(html).toContain('Show 40 more');
  expect(html).not.toMatch(/<noscript>(?:(?!<\/noscript>).)*<noscript>/);
  const links = withoutScripts(html).match(/href="\?event=e\d+"/g) ?? [];
  expect(links.length).toBe(count);
  expect(new Set(links).size).toBe(count);
});

test('an event told differently has both versions side by side; another has none', () => {
  const html = eventPage('told-twice');
  for (const words of [
    'They say it differently',
    '2022, as the article says',
    'no date in the article',
  ])
    expect(html).toContain(words);
  expect(html).toContain('Told by 2 articles, counted once.');
  expect(eventPage('day')).not.toContain('They say it differently');
});

test('a place without a position says so and has no distances, and nothing to measure', () => {
  const html = markup({ place: 'nowhere' as PlaceId });
  expect(html).toContain('Its position is not known, so it is not on the map.');
  expect(html).not.toContain('Distances');
  expect(html).not.toContain('Measure to');
});

test('a measured pair is said in words, and the length of an area is rough', () => {
  const pair = ['kabul', 'quiet'] as readonly string[] as readonly [PlaceId, PlaceId];
  expect(markup({ pair })).toMatch(/Kabul to Quiet: about [\d,]+\u00a0km along the great circle/);
});

test('a place is titled in the language of the interface, with the dataset’s title beside it', () => {
  const html = markup({ place: kabul, language: 'fa' });
  expect(html).toMatch(/<h1[^>]*><bdi lang="fa">کابل<\/bdi> <bdi[^>]*lang="en">Kabul<\/bdi><\/h1>/);
});
