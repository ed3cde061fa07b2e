/** `npm run pictures`: the pictures of the README, taken from the built app. */
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumPath, flags } from '../browser/chromium';

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 390, height: 844 };

const pictures: readonly Picture[] = [
  { name: 'paper', address: '', ...WIDE },
  { name: 'night', address: '?theme=night', ...WIDE },
  { name: 'projector', address: '?theme=projector', ...WIDE },
  { name: 'phone', address: '', ...SMALL },
  { name: 'persian', address: '?lang=fa', ...WIDE },
  { name: 'place', address: '?place=kabul', ...WIDE },
  { name: 'event', address: '?event=moscow-concert-hall', ...WIDE },
  { name: 'article', address: '?data=humboldt-1799&article=five-years', ...WIDE },
  {
    name: 'two-articles',
    address: '?data=humboldt-1799&told=differing&event=climbs-chimborazo',
    ...WIDE,
  },
  { name: 'table', address: '?view=list', ...WIDE },
  { name: 'lesson', address: '?lesson=five-places&step=5', ...WIDE },
  { name: 'present', address: '?lesson=five-places&step=3&present=1&theme=projector', ...WIDE },
  { name: 'presenter', address: '?lesson=five-places&step=2&presenter=1', ...WIDE },
  { name: 'handout', address: '?lesson=five-places&step=5&handout=1', ...WIDE },
];

/** Parts of names; without any, all are taken. */
const asked = process.argv.slice(2);
const isAsked = ({ name }: Picture) => asked.length === 0 || asked.includes(name);

const server = await preview({ preview: { port: 4399, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...flags] });
for (const { name, address, width, height } of pictures.filter(isAsked)) {
  const page = await browser.newPage({
    viewport: { width, height },
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  await page.goto(`http://localhost:4399/${address}`);
  await (hasMap(address) ? drawn(page) : set(page));
  await page.screenshot({ path: `tests/pictures/${name}.jpg`, type: 'jpeg', quality: 88 });
  await page.close();
  console.log(`tests/pictures/${name}.jpg`);
}
await browser.close();
await server.close();

function hasMap(address: string): boolean {
  return !/view=list|presenter=|handout=/.test(address);
}

/** A page of words and drawings, in its own type. */
async function set(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The first picture stands, then the relief and the outlines: the network has been still for a while. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      ['dateline:map-ready', 'dateline:page-ready'].every(
        (mark) => performance.getEntriesByName(mark).length > 0,
      ),
    null,
    { timeout: 120_000 },
  );
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () =>
      performance.now() -
        Math.max(
          ...performance
            .getEntriesByType('resource')
            .map((entry) => (entry as PerformanceResourceTiming).responseEnd),
        ) >
      6000,
    null,
    { timeout: 120_000 },
  );
}
