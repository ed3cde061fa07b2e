import type { Browser, Page } from '@playwright/test';
import type { CompiledAtlas } from '../../src/formats/compiledAtlas';
import { median } from './median.ts';
import { atMost, type Finding, type Row, round } from './row.ts';
import type { Site } from './site.ts';
import { becomeQuiet, markOf, reliefIsAsked, type Visit, visit } from './visit.ts';

const MOVES = 21;
/**
 * Longer than the map needs to come to rest. Without a card the graphics process draws on the same two
 * cores for a second, and the next move would wait for it.
 */
const REST = 1500;

interface Series {
  /** What `dateline:window` measured, milliseconds. */
  readonly applied: readonly number[];
  /** The main thread's own time from a move to rest, waiting left out, milliseconds. */
  readonly tasks: readonly number[];
}

/** What a move of the time window costs, by arrow keys on its start. */
export async function measureMoves(
  browser: Browser,
  site: Site,
  atlases: { readonly small: CompiledAtlas; readonly large: CompiledAtlas },
): Promise<Finding> {
  const small = await compare(browser, site, atlases.small);
  const large = await compare(browser, site, atlases.large);
  return {
    rows: [
      applied('one slider move, built-in dataset', 4, small.ours),
      rest('its main-thread time to rest, of the bare page', small),
      applied('one slider move, 10,000 events', 8, large.ours),
      rest('its main-thread time to rest, of the bare page', large),
    ],
    notes: [],
  };
}

interface Pair {
  readonly ours: Series;
  readonly theirs: Series;
}

async function compare(browser: Browser, site: Site, atlas: CompiledAtlas): Promise<Pair> {
  const ours = await seriesOf(browser, { url: site.atlas, mark: 'dateline:map-ready', atlas });
  const theirs = await seriesOf(browser, { url: site.bare, mark: 'bare:points', atlas });
  return { ours, theirs };
}

const applied = (what: string, most: number, { applied: times }: Series): Row =>
  atMost(most, {
    what,
    value: median(times),
    unit: ' ms',
    from: `highest ${round(Math.max(...times))}`,
  });

function rest(what: string, { ours, theirs }: Pair): Row {
  const [a, b] = [median(ours.tasks), median(theirs.tasks)];
  return atMost(1.3, { what, value: a / b, from: `${round(a)} : ${round(b)} ms` });
}

interface Moved {
  readonly url: string;
  readonly mark: string;
  readonly atlas: CompiledAtlas;
}

async function seriesOf(browser: Browser, { url, mark, atlas }: Moved): Promise<Series> {
  const moved = await visit(browser, url, { atlas });
  await markOf(moved, mark);
  if (mark.startsWith('dateline:')) await reliefIsAsked(moved);
  await becomeQuiet(moved);
  await moved.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await moved.page.getByRole('slider', { name: 'Start of the time window' }).focus();
  const tasks: number[] = [];
  for (let move = 0; move < MOVES; move++) tasks.push(await costOf(moved));
  const times = await windowMeasures(moved.page);
  await moved.close();
  return { applied: times, tasks };
}

async function costOf(moved: Visit): Promise<number> {
  const before = await taskTime(moved);
  await moved.page.keyboard.press('ArrowRight');
  await moved.page.waitForTimeout(REST);
  return (await taskTime(moved)) - before;
}

async function taskTime({ cdp }: Visit): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const windowMeasures = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByName('dateline:window', 'measure').map(({ duration }) => duration),
  );
