import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Lesson } from '../../src/domain/lesson';
import { expect, holdBack, openAtlas, test } from './atlas';
import { eventOf, places, title } from './dataset';
import { button, heading, linkTo, mapRegion, openMore, placeList } from './screen';

const kerman = eventOf('kerman-bombings');
const fivePlaces: Lesson = JSON.parse(
  readFileSync(new URL('../../data/iskp-2024/lessons/five-places.json', import.meta.url), 'utf8'),
);
const town = places.find(({ id }) => id === 'st-petersburg');
const [longitude, latitude] = (town?.geometry?.coordinates ?? []) as readonly number[];
const name = town?.properties.title ?? '';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a map that stands before the page can be used, and the page then shows what was chosen', async ({
  page,
}) => {
  const come = await holdBack(page, 'page');
  await page.goto(`./#7/${latitude}/${longitude}`, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => performance.getEntriesByName('dateline:map-ready').length > 0,
    null,
    { timeout: 120_000 },
  );
  await page.mouse.click(...(await whereMapSays(page, new RegExp(`^${name}, \\d+ events?$`))));
  await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('st-petersburg');
  expect(
    await page.evaluate(() => performance.getEntriesByName('dateline:page-ready').length),
  ).toBe(0);
  come();
  await expect(heading(page)).toHaveText(name);
});

test('marks on the map lead to their pages, and go when their events go', async ({ page }) => {
  await openAtlas(page, `?undated=hidden&from=2018&to=2019#7/${latitude}/${longitude}`);
  const tip = mapRegion(page).locator('.map-tip:not([hidden])').getByText(name);
  await test.step('outside its time the place has no mark', async () => {
    await page.mouse.move(...(await centreOfMap(page)));
    await page.mouse.click(...(await centreOfMap(page)));
    await expect(tip).toBeHidden();
    expect(new URL(page.url()).searchParams.get('place')).not.toBe('st-petersburg');
  });
  await test.step('with its time comes its mark, and opens its page', async () => {
    await page.goto('about:blank');
    await openAtlas(page, `?undated=hidden&from=2015&to=2019#7/${latitude}/${longitude}`);
    await page.mouse.click(...(await whereMapSays(page, new RegExp(`^${name}, \\d+ events?$`))));
    await expect(heading(page)).toHaveText(name);
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('st-petersburg');
  });
  await test.step('a selected place brings the map there, and what happened there is marked', async () => {
    await button(page, 'Show all time').click();
    await button(page, 'Back').click();
    await linkTo(placeList(page), 'Kerman').click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/\/30\.283\/57\.079$/);
    await page.mouse.click(...(await whereMapSays(page, new RegExp(kerman.title))));
    await expect(heading(page)).toHaveText(kerman.title);
  });
  await test.step('the controls and the keys move it', async () => {
    const before = new URL(page.url()).hash;
    await mapRegion(page).locator('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).hash).not.toBe(before);
    await button(mapRegion(page), 'Flat map').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('flat');
    await openMore(page);
    await button(page, 'Reset view').click();
    await expect(heading(page)).toHaveText(title);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
  await test.step('a step that cuts the way to the last one short is still on the path', async () => {
    await openAtlas(page, '?lesson=five-places&step=3&present=1');
    const step = page.locator('[data-classroom] h1');
    await expect(step).toBeVisible();
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const look = () =>
        document.querySelector('[data-column]') && Object.assign(dataset, { left: '' });
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    const [, , , , fifth, sixth] = fivePlaces.steps;
    await step.press('PageDown');
    await step.press('PageDown');
    await expect(step).toHaveText(fifth?.heading ?? '');
    await step.press('PageDown');
    await expect(step).toHaveText(sixth?.heading ?? '');
    await expect.poll(() => `?place=bajaur${new URL(page.url()).hash}`).toBe(sixth?.view);
    await expect(page.locator('html')).not.toHaveAttribute('data-left');
  });
  await test.step('on a phone its buttons lie free', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const what of ['Zoom in', 'Flat map'])
      await button(mapRegion(page), what).click({ trial: true });
  });
});

async function centreOfMap(page: Page): Promise<[number, number]> {
  const box = await mapRegion(page).locator('canvas').boundingBox();
  if (!box) throw new Error('The map has no canvas.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Moves the pointer away from the middle of the map until the map names what is under it. */
async function whereMapSays(page: Page, words: RegExp): Promise<[number, number]> {
  const [x, y] = await centreOfMap(page);
  const tip = mapRegion(page).locator('.map-tip:not([hidden])');
  let spot: [number, number] = [x, y];
  let tries = 0;
  await expect
    .poll(
      async () => {
        const far = 5 * Math.floor((tries % 64) / 4);
        const [right, down] = sides[tries++ % 4] as readonly [number, number];
        spot = [x + right * far, y + down * far];
        await page.mouse.move(...spot);
        return (await tip.isVisible()) ? tip.textContent() : '';
      },
      { intervals: [100], timeout: 60_000 },
    )
    .toMatch(words);
  return spot;
}

const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
