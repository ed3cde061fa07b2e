import type { Page, Request } from '@playwright/test';
import { expect, mapIsReady, openAtlas, test } from './atlas';
import {
  button,
  eventRows,
  heading,
  linkTo,
  mapRegion,
  openMore,
  placeList,
  status,
} from './screen';
import { inAnyLanguage } from './words';

test.use({ serviceWorkers: 'allow' });

const says = (page: Page, text: string) => page.getByText(text);

/** The display's choices in the menu, whatever the language calls them. */
async function openDisplay(page: Page): Promise<void> {
  await openMore(page);
  await page.locator('summary', { hasText: inAnyLanguage('app.display') }).click();
}
const SEEN = 'every part of the map that you have seen work without a network';
const WHOLE = 'Everything works without a network, the whole map included.';
const NOT_KEPT = 'This part of the map was not kept';

test('after one visit the atlas stands without a network, and says what it has not kept', async ({
  page,
  context,
}) => {
  const failed: string[] = [];
  const underway = new Set<Request>();
  context.on('request', (request) => underway.add(request));
  context.on('requestfinished', (request) => underway.delete(request));
  context.on('requestfailed', (request) => {
    underway.delete(request);
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      failed.push(`${request.failure()?.errorText} ${request.url()}`);
  });
  await openAtlas(page);
  await openDisplay(page);
  await expect(says(page, SEEN)).toBeVisible({ timeout: 60_000 });

  await test.step('the network is cut and the page loaded again', async () => {
    await context.setOffline(true);
    await page.reload();
    await mapIsReady(page);
    await expect(status(page)).toContainText(/^\d+ of \d+ events/);
    await expect(eventRows(page).first()).toBeVisible();
    await expect(mapRegion(page).locator('canvas')).toBeVisible();
    await expect(says(page, NOT_KEPT)).toBeHidden();
    await expect(says(page, 'Globe in perspective')).toBeVisible();
    expect(failed).toEqual([]);
  });

  await test.step('a part that was not seen is said not to be kept', async () => {
    await linkTo(placeList(page), 'Kabul').press('Enter');
    await expect(heading(page)).toHaveText('Kabul');
    await expect(says(page, NOT_KEPT)).toBeVisible();
    expect(failed).toEqual([]);
  });

  await test.step('it comes by itself with the network', async () => {
    await context.setOffline(false);
    await expect(says(page, NOT_KEPT)).toBeHidden();
  });

  await test.step('the whole map is kept on request, and let go', async () => {
    await openDisplay(page);
    await button(page, 'Keep for offline (16.5 MB)').click();
    await expect(says(page, WHOLE)).toBeVisible({ timeout: 60_000 });
    // The map may still be reading what it missed: nothing is on its way when the network is cut.
    await page.goto('about:blank');
    await expect.poll(() => underway.size).toBe(0);
    await context.setOffline(true);
    await page.goto('./?lang=fa#7/-22.9/-43.2');
    await mapIsReady(page);
    await expect(page.getByRole('note')).toHaveCount(0);
    await openDisplay(page);
    await page.getByRole('button', { name: /^حذف نقشهٔ نگه/ }).click();
    await expect(page.getByRole('button', { name: /^نگه داشتن برای/ })).toBeVisible();
    expect(failed).toEqual([]);
  });
});
