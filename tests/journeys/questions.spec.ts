import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { Actions, questions } from './questions';

test.setTimeout(400_000);
test.use({
  serviceWorkers: 'allow',
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
  context.on('requestfailed', (request) => {
    // The next question leaves a page that is still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
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
