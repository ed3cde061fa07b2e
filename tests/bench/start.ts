import type { Browser } from '@playwright/test';
import { median } from './median.ts';
import { atMost, type Finding, round } from './row.ts';
import type { Site } from './site.ts';
import { becomeQuiet, type LongTask, markOf, usableAt, visit } from './visit.ts';

/** One throttled load: its marks, and the long tasks' excess over 50 ms, all in milliseconds. */
interface Start {
  readonly content: number;
  readonly ready: number;
  /** The page can be used too; the bare one is its map. */
  readonly usable: number;
  readonly blocking: number;
  readonly blockingBefore: number;
}

interface Marks {
  readonly content: string;
  readonly ready: string;
}

const atlasMarks = { content: 'dateline:content', ready: 'dateline:map-ready' };
const bareMarks = { content: 'bare:points', ready: 'bare:points' };

/** How soon the events are seen and the map stands, beside the bare page, in turns. */
export async function measureStart(browser: Browser, site: Site, runs: number): Promise<Finding> {
  const starts: { readonly atlas: Start; readonly bare: Start }[] = [];
  for (let run = 0; run < runs; run++) {
    const atlas = await startOf(browser, site.atlas, atlasMarks);
    starts.push({ atlas, bare: await startOf(browser, site.bare, bareMarks) });
  }
  const usable = median(starts.map(({ atlas }) => atlas.usable));
  const compare = (most: number, what: string, part: keyof Start) => {
    const [ours, theirs] = [
      median(starts.map(({ atlas }) => atlas[part])),
      median(starts.map(({ bare }) => bare[part])),
    ];
    const from = `${round(ours)} : ${round(theirs)} ms`;
    return atMost(most, { what: `${what}, of the bare page's`, value: ours / theirs, from });
  };
  return {
    rows: [
      compare(0.6, '`dateline:content`', 'content'),
      compare(1.5, '`dateline:map-ready`', 'ready'),
      compare(1.5, 'total blocking time', 'blocking'),
      compare(1, 'blocking before content', 'blockingBefore'),
    ],
    notes: [`The map and the page round it can be used after ${round(usable)} ms.`],
  };
}

async function startOf(browser: Browser, url: string, marks: Marks): Promise<Start> {
  const load = await visit(browser, url, { isThrottled: true });
  const content = await markOf(load, marks.content);
  const ready = await markOf(load, marks.ready);
  const usable = marks === atlasMarks ? await usableAt(load) : ready;
  await becomeQuiet(load);
  const tasks = await load.page.evaluate(() => window.longTasks);
  await load.close();
  return {
    content,
    ready,
    usable,
    blocking: blockingOf(tasks),
    blockingBefore: blockingOf(tasks.filter(({ start }) => start < content)),
  };
}

const blockingOf = (tasks: readonly LongTask[]) =>
  tasks.reduce((total, { duration }) => total + Math.max(0, duration - 50), 0);
