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

const pictures: readonly Picture[] = [
  { name: 'paper', address: '', width: 1440, height: 900 },
  { name: 'night', address: '?theme=night', width: 1440, height: 900 },
  { name: 'phone', address: '', width: 390, height: 844 },
  { name: 'place', address: '?place=kabul', width: 1440, height: 900 },
];

const server = await preview({ preview: { port: 4399, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...flags] });
for (const { name, address, width, height } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  await page.goto(`http://localhost:4399/${address}`);
  await drawn(page);
  await page.screenshot({ path: `tests/pictures/${name}.jpg`, type: 'jpeg', quality: 88 });
  await page.close();
  console.log(`tests/pictures/${name}.jpg`);
}
await browser.close();
await server.close();

/** The first picture stands, then the relief and the outlines: the network has been still for a while. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('dateline:map-ready').length > 0,
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
