import type { Browser } from '@playwright/test';
import { median } from './median.ts';
import { atMost, type Finding, round } from './row.ts';
import type { Site } from './site.ts';
import { becomeQuiet, reliefIsAsked, usableAt, visit } from './visit.ts';

const STEPS = 12;
/** Longer than the way from one step to the next. */
const REST = 1200;

/** What a step of a presented lesson costs, by a clicker's key: until the map has been sent on its way. */
export async function measureSteps(browser: Browser, site: Site, runs: number): Promise<Finding> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(...(await stepThrough(browser, site)));
  const row = atMost(50, {
    what: 'next step, main thread: key to the start of the movement',
    value: median(times),
    unit: ' ms',
    from: `highest ${round(Math.max(...times))}`,
  });
  return { rows: [row], notes: [] };
}

async function stepThrough(browser: Browser, site: Site): Promise<readonly number[]> {
  const url = `${site.atlas}?lesson=five-places&step=1&present=1`;
  const shown = await visit(browser, url, {});
  await usableAt(shown);
  await reliefIsAsked(shown);
  await becomeQuiet(shown);
  for (let step = 0; step < STEPS; step++) {
    await shown.page.keyboard.press('PageDown');
    await shown.page.waitForTimeout(REST);
    // A class is told something first: the next key comes when the map stands and has all its names.
    await becomeQuiet(shown);
  }
  const times = await shown.page.evaluate(() =>
    performance.getEntriesByName('dateline:step', 'measure').map(({ duration }) => duration),
  );
  await shown.close();
  if (times.length !== STEPS) throw new Error(`${times.length} of ${STEPS} steps were measured.`);
  return times;
}
