import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { compileAtlas } from '../../data/build/compileAtlas';
import { openBrowser } from './browser.ts';
import { measureHeap } from './heap.ts';
import { measureLighthouse } from './lighthouse.ts';
import { manyEvents } from './manyEvents.ts';
import { measureMoves } from './moves.ts';
import { reportOf } from './report.ts';
import type { Finding } from './row.ts';
import { openSite } from './site.ts';
import { measureStart } from './start.ts';
import { measureSteps } from './steps.ts';
import { measureTransfer } from './transfer.ts';

const { values } = parseArgs({
  options: {
    /** One run of each, no Lighthouse, nothing written. */
    quick: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    /** Part of a measurement's name; the others are left out. */
    only: { type: 'string', default: '' },
    /** How many runs the medians are of. */
    runs: { type: 'string', default: '5' },
  },
});

if (!existsSync(values.dist)) await build({ build: { outDir: values.dist } });
const { atlas: small } = await compileAtlas('data/iskp-2024');
const large = manyEvents(small, 10_000);
const site = await openSite(values.dist, small);
const browser = await openBrowser();
const runs = values.quick ? 1 : Number(values.runs);

const measurements: Readonly<Record<string, () => Promise<Finding>>> = {
  transfer: () => measureTransfer(browser, site),
  start: () => measureStart(browser, site, runs),
  moves: () => measureMoves(browser, site, { small, large }),
  steps: () => measureSteps(browser, site, runs),
  heap: () => measureHeap(browser, site, large),
  ...(values.quick ? {} : { lighthouse: () => measureLighthouse(site, runs) }),
};

try {
  const findings: Finding[] = [];
  for (const [name, measure] of Object.entries(measurements)) {
    if (!name.includes(values.only)) continue;
    console.error(`measuring: ${name}`);
    const finding = await measure();
    for (const { what, measured } of finding.rows) console.error(`  ${what}: ${measured}`);
    findings.push(finding);
  }
  const report = reportOf(findings, runs);
  console.log(report);
  if (!values.quick && !values.only) await writeFile('tests/bench/results.md', report);
} finally {
  await browser.close();
  await site.close();
}
