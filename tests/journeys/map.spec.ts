import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { eventOf, places, title } from './dataset';
import { button, heading, mapRegion, undatedToggle } from './screen';

const kerman = eventOf('kerman-bombings');
const berlin = places.find(({ id }) => id === 'berlin');
const [longitude, latitude] = (berlin?.geometry?.coordinates ?? []) as readonly number[];

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a mark on the map leads to its page, and goes when its events go', async ({ page }) => {
  await openAtlas(page, `?undated=hidden&from=2014&to=2014#7/${latitude}/${longitude}`);
  await test.step('outside its time the place has no mark', async () => {
    await page.mouse.move(...(await centreOfMap(page)));
    await page.mouse.click(...(await centreOfMap(page)));
    await expect(heading(page)).toHaveText(title);
  });
  await test.step('with its time comes its mark, and opens its page', async () => {
    await button(page, 'Show all time').click();
    await undatedToggle(page).click();
    await isUnderPointer(page, /^Berlin, \d+ events$/);
    await page.mouse.click(...(await centreOfMap(page)));
    await expect(heading(page)).toHaveText('Berlin');
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('berlin');
  });
  await test.step('a selected event brings the map to its place, and its mark leads back', async () => {
    await button(page, 'Back').click();
    await page.getByRole('main').getByRole('link', { name: kerman.title, exact: true }).click();
    await expect(heading(page)).toHaveText(kerman.title);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#[\d.]+\/30\.\d+\/57\.\d+$/);
    await button(page, 'Back').click();
    await isUnderPointer(page, new RegExp(kerman.title));
    await page.mouse.click(...(await centreOfMap(page)));
    await expect(heading(page)).toHaveText(kerman.title);
  });
  await test.step('the controls and the keys move it', async () => {
    const before = new URL(page.url()).hash;
    await mapRegion(page).locator('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).hash).not.toBe(before);
    await button(mapRegion(page), 'Flat map').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('flat');
    await button(page, 'Reset view').click();
    await expect(heading(page)).toHaveText(title);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});

async function centreOfMap(page: Page): Promise<[number, number]> {
  const box = await mapRegion(page).locator('canvas').boundingBox();
  if (!box) throw new Error('The map has no canvas.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Rests the pointer on the middle of the map until the map names what is there. */
async function isUnderPointer(page: Page, name: RegExp): Promise<void> {
  const [x, y] = await centreOfMap(page);
  let nudge = 0;
  await expect
    .poll(async () => {
      nudge = 1 - nudge;
      await page.mouse.move(x + nudge, y);
      const tip = mapRegion(page).locator('.map-tip:not([hidden])');
      return (await tip.isVisible()) ? tip.textContent() : '';
    })
    .toMatch(name);
}
