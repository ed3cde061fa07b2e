import type { Page } from '@playwright/test';
import { flags } from '../browser/chromium';
import { expect, openAtlas, test } from './atlas';
import { Actions, questions } from './questions';

test.setTimeout(400_000);
test.use({
  serviceWorkers: 'allow',
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...flags, '--disable-3d-apis'] }),
});

test('a reader’s ten questions are answered in three actions, with a network and without', async ({
  page,
  context,
}) => {
  expect(Object.keys(questions)).toHaveLength(10);
  await askAll(page, 'with a network');
  await keptForOffline(page);
  await context.setOffline(true);
  const failed: string[] = [];
  context.on('requestfailed', (request) => failed.push(request.url()));
  await askAll(page, 'without a network');
  expect(failed).toEqual([]);
});

async function askAll(page: Page, how: string): Promise<void> {
  for (const [question, ask] of Object.entries(questions))
    await test.step(`${question} (${how})`, async () => {
      await openAtlas(page);
      await ask(page, new Actions());
    });
}

/** The worker that answers without a network is at work. */
const keptForOffline = (page: Page) =>
  page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null, null, {
    timeout: 60_000,
  });
