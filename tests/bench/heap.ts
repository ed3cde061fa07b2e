import type { Browser } from '@playwright/test';
import type { CompiledAtlas } from '../../src/formats/compiledAtlas';
import { atMost, type Finding } from './row.ts';
import type { Site } from './site.ts';
import { becomeQuiet, usableAt, visit } from './visit.ts';

/** The page's JavaScript heap with a large atlas in it, after the garbage is collected. */
export async function measureHeap(
  browser: Browser,
  site: Site,
  atlas: CompiledAtlas,
): Promise<Finding> {
  const large = await visit(browser, site.atlas, { atlas });
  await usableAt(large);
  await becomeQuiet(large);
  await large.cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await large.cdp.send('Runtime.getHeapUsage');
  await large.close();
  const what = 'JavaScript heap, 10,000 events';
  return { rows: [atMost(150, { what, value: usedSize / 1e6, unit: ' MB' })], notes: [] };
}
