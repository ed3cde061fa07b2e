import type { Browser, CDPSession, Page, Request } from '@playwright/test';
import type { CompiledAtlas } from '../../src/formats/compiledAtlas';
import { pointsOf } from './points.ts';

/** A page opened with nothing cached, and what it asked for. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Those that are answered, and how many are on their way. */
  readonly requests: readonly Request[];
  readonly pending: () => number;
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  /** A phone of the middle range: 4x slower, 9 Mbit/s, 60 ms. */
  readonly isThrottled?: boolean;
  /** Served to both pages instead of their own dataset. */
  readonly atlas?: CompiledAtlas;
}

const SPEED = 9e6 / 8;

export async function visit(browser: Browser, url: string, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // What a service worker keeps for later follows the first view by seconds, and is no part of it.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const requests: Request[] = [];
  let asked = 0;
  let ended = 0;
  page.on('request', () => asked++);
  page.on('requestfailed', () => ended++);
  page.on('requestfinished', (request) => {
    ended++;
    requests.push(request);
  });
  await page.addInitScript(recordLongTasks);
  if (options.isThrottled) await throttle(cdp);
  if (options.atlas) await serveInstead(page, options.atlas);
  await page.goto(url, { waitUntil: 'commit' });
  return { page, cdp, requests, pending: () => asked - ended, close: () => context.close() };
}

async function throttle(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 60,
    downloadThroughput: SPEED,
    uploadThroughput: SPEED,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function serveInstead(page: Page, atlas: CompiledAtlas): Promise<void> {
  await page.route('**/data/atlas.json', (route) => route.fulfill({ json: atlas }));
  await page.route('**/points.json', (route) => route.fulfill({ json: pointsOf(atlas) }));
}

export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    longTasks: LongTask[];
  }
}

function recordLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** When a mark was set, milliseconds from the start of the page; throws if it never is. */
export async function markOf({ page }: Visit, name: string): Promise<number> {
  for (const end = Date.now() + 120_000; Date.now() < end; await page.waitForTimeout(200)) {
    const time = await page.evaluate(
      (mark) => performance.getEntriesByName(mark, 'mark')[0]?.startTime,
      name,
    );
    if (time !== undefined) return time;
  }
  throw new Error(`${page.url()} never set the mark ${name}.`);
}

/** When both the map and the page round it stand, milliseconds from the start of the page. */
export async function usableAt(load: Visit): Promise<number> {
  const [map, page] = [
    await markOf(load, 'dateline:map-ready'),
    await markOf(load, 'dateline:page-ready'),
  ];
  return Math.max(map, page);
}

/** The relief is asked for last, when all the rest of the map has been drawn. */
export async function reliefIsAsked({ page, requests }: Visit): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await page.waitForTimeout(300))
    if (requests.some((request) => request.url().includes('relief'))) return;
}

const QUIET = 1500;

/** Waits until nothing was loaded and nothing took long for a while. */
export async function becomeQuiet({ page, pending }: Visit): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; await page.waitForTimeout(300)) {
    const since = await page.evaluate(() => {
      const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const tasks = window.longTasks.map(({ start, duration }) => start + duration);
      const last = [...loads.map(({ responseEnd }) => responseEnd), ...tasks];
      return performance.now() - last.reduce((a, b) => Math.max(a, b), 0);
    });
    if (since > QUIET && pending() === 0) return;
  }
}
