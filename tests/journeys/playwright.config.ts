import { defineConfig } from '@playwright/test';
import { chromiumPath, flags } from '../browser/chromium';

/** JOURNEYS_URL walks through an atlas that is served already, instead of the one in `dist/`. */
const { JOURNEYS_URL: served, JOURNEYS_PORT: port = '4197' } = process.env;
const baseURL = served ?? `http://localhost:${port}/`;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/journeys',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: flags },
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
