import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { chromiumPath, flags } from '../browser/chromium.ts';
import { median } from './median.ts';
import { atLeast, type Finding } from './row.ts';
import type { Site } from './site.ts';

const categories = {
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;

/** Lighthouse as a phone, both pages in turns. */
export async function measureLighthouse(site: Site, runs: number): Promise<Finding> {
  const reports: { readonly atlas: Result; readonly bare: Result }[] = [];
  for (let run = 0; run < runs; run++) {
    const atlas = await reportOf(site.atlas);
    reports.push({ atlas, bare: await reportOf(site.bare) });
  }
  const scores = (page: 'atlas' | 'bare', category: string) =>
    median(reports.map((report) => scoreOf(report[page], category)));
  const [ours, theirs] = [scores('atlas', 'performance'), scores('bare', 'performance')];
  const faults = new Set(reports.flatMap(({ atlas }) => faultsOf(atlas)));
  return {
    rows: [
      atLeast(0.95, {
        what: "Lighthouse performance, of the bare page's",
        value: ours / theirs,
        from: `${ours} : ${theirs}`,
      }),
      ...Object.entries(categories).map(([id, name]) =>
        atLeast(100, { what: `Lighthouse ${name}`, value: scores('atlas', id) }),
      ),
    ],
    notes: [`Lighthouse, what fails: ${[...faults].join(', ') || 'nothing'}.`, metricsOf(reports)],
  };
}

async function reportOf(url: string): Promise<Result> {
  const chrome = await launch({
    chromePath: chromiumPath(),
    chromeFlags: ['--headless=new', ...flags],
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, logLevel: 'error', output: 'json' });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

const scoreOf = ({ categories }: Result, id: string) =>
  Math.round((categories[id]?.score ?? 0) * 100);

/** The audits that cost a category its hundred, by name. */
function faultsOf({ categories: all, audits }: Result): readonly string[] {
  return Object.keys(categories).flatMap((id) =>
    (all[id]?.auditRefs ?? []).flatMap(({ id: audit, weight }) => {
      const { score, title, scoreDisplayMode, errorMessage } = audits[audit] ?? {};
      if (scoreDisplayMode === 'error') return [`${audit} (could not run: ${errorMessage})`];
      return weight > 0 && score !== null && score !== undefined && score < 1
        ? [`${audit} ("${title}")`]
        : [];
    }),
  );
}

const metrics = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'largest paint',
  'speed-index': 'speed index',
  'total-blocking-time': 'blocking',
} as const;

function metricsOf(reports: readonly { readonly atlas: Result; readonly bare: Result }[]): string {
  const value = ({ audits }: Result, id: string) => audits[id]?.numericValue ?? Number.NaN;
  const parts = Object.entries(metrics).map(([id, name]) => {
    const ours = median(reports.map(({ atlas }) => value(atlas, id)));
    const theirs = median(reports.map(({ bare }) => value(bare, id)));
    return `${name} ${Math.round(ours)} : ${Math.round(theirs)} ms`;
  });
  return `Lighthouse, atlas : bare page: ${parts.join(', ')}.`;
}
