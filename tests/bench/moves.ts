import type { Browser, Page } from '@playwright/test';
import type { CompiledAtlas } from '../../src/formats/compiledAtlas';
import { median } from './median.ts';
import { atMost, type Finding, type Row, round } from './row.ts';
import type { Site } from './site.ts';
import { becomeQuiet, markOf, reliefIsAsked, usableAt, type Visit, visit } from './visit.ts';

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

/** By a year or so: marks come and go, which most months change nothing of. */
const FAR = { key: 'PageUp', moves: 9 };
const NEAR = { key: 'ArrowRight', moves: MOVES };

/** What a move of the time window costs, by keys on its start. */
export async function measureMoves(
  browser: Browser,
  site: Site,
  atlases: { readonly small: CompiledAtlas; readonly large: CompiledAtlas },
): Promise<Finding> {
  const small = await compare(browser, site, { atlas: atlases.small, by: NEAR });
  const far = await compare(browser, site, { atlas: atlases.small, by: FAR });
  const large = await compare(browser, site, { atlas: atlases.large, by: NEAR });
  return {
    rows: [
      applied('one slider move, built-in dataset', 4, small.ours),
      rest('its main-thread time to rest, of the bare page', small),
      applied('one slider move, 10,000 events', 8, large.ours),
      rest('its main-thread time to rest, of the bare page', large),
    ],
    notes: [`A move by a year, built-in dataset, main-thread time to rest: ${costs(far)}.`],
  };
}

interface Pair {
  readonly ours: Series;
  readonly theirs: Series;
}

interface Case {
  readonly atlas: CompiledAtlas;
  readonly by: { readonly key: string; readonly moves: number };
}

async function compare(browser: Browser, site: Site, moved: Case): Promise<Pair> {
  const ours = await seriesOf(browser, { url: site.atlas, isAtlas: true, ...moved });
  const theirs = await seriesOf(browser, { url: site.bare, isAtlas: false, ...moved });
  return { ours, theirs };
}

const applied = (what: string, most: number, { applied: times }: Series): Row =>
  atMost(most, {
    what,
    value: median(times),
    unit: ' ms',
    from: `highest ${round(Math.max(...times))}`,
  });

const rest = (what: string, pair: Pair): Row =>
  atMost(1.3, {
    what,
    value: median(pair.ours.tasks) / median(pair.theirs.tasks),
    from: costs(pair),
  });

const costs = ({ ours, theirs }: Pair) =>
  `${round(median(ours.tasks))} : ${round(median(theirs.tasks))} ms`;

interface Moved extends Case {
  readonly url: string;
  readonly isAtlas: boolean;
}

async function seriesOf(browser: Browser, { url, isAtlas, atlas, by }: Moved): Promise<Series> {
  const moved = await visit(browser, url, { atlas });
  await (isAtlas ? usableAt(moved) : markOf(moved, 'bare:points'));
  if (isAtlas) await reliefIsAsked(moved);
  await becomeQuiet(moved);
  await moved.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await moved.page.getByRole('slider', { name: 'Start of the time window' }).focus();
  const tasks: number[] = [];
  for (let move = 0; move < by.moves; move++) tasks.push(await costOf(moved, by.key));
  const times = await windowMeasures(moved.page);
  await moved.close();
  return { applied: times, tasks };
}

async function costOf(moved: Visit, key: string): Promise<number> {
  const before = await taskTime(moved);
  await moved.page.keyboard.press(key);
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
