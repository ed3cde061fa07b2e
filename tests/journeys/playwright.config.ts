import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { chromiumPath, flags } from '../browser/chromium';

const listen =
  "const s = require('net').createServer().listen(0, 'localhost', () => { process.stdout.write(String(s.address().port)); s.close(); })";

/** JOURNEYS_URL walks through an atlas that is served already, instead of the one in `dist/`. */
const { JOURNEYS_URL: served } = process.env;
const port = freePort();
const baseURL = served ?? `http://localhost:${port}/`;

/** A port that nobody uses, so that two runs on one machine do not meet; the workers inherit it. */
function freePort(): string {
  process.env.JOURNEYS_PORT ??= execFileSync(process.execPath, ['-e', listen], {
    encoding: 'utf8',
  });
  return process.env.JOURNEYS_PORT;
}

const executablePath = chromiumPath();

/**
 * The journeys over the live map. Without a graphics card it takes ten seconds to stand; what happens
 * beside it is walked with the picture in its place.
 */
const liveMap =
  /(accessibility|address|embed|keyboard|lostContext|map|missingBasemap|offline|opens)\.spec/;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/journeys',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  projects: [
    { name: 'map', testMatch: liveMap, use: { launchOptions: { executablePath, args: flags } } },
    {
      name: 'page',
      testIgnore: liveMap,
      use: { launchOptions: { executablePath, args: [...flags, '--disable-3d-apis'] } },
    },
  ],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // They would stand between the page and what a journey serves it; offline.spec has its own.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    // WebGL without a graphics card takes its time by the pixel.
    deviceScaleFactor: 0.5,
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
  ...(served
    ? {}
    : {
        webServer: {
          command: 'npx vite preview',
          cwd: '../..',
          env: { PORT: port },
          url: baseURL,
          timeout: 60_000,
        },
      }),
});
