import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { events, title } from './dataset';
import {
  button,
  drawAllRows,
  endOfWindow,
  eventList,
  eventRows,
  footnotes,
  heading,
  linkTo,
  moreMenu,
  openMore,
  placeList,
  startOfWindow,
  undatedToggle,
} from './screen';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test('on a phone nothing is left out and nothing hangs over the edge', async ({ page }) => {
  await openAtlas(page);
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [844, 390],
  ] as const)
    await test.step(`${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await nothingHangsOver(page);
      await everythingIsReachable(page);
    });
  await test.step('a finger opens an event and comes back', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const link = eventList(page).getByRole('link').first();
    const name = (await link.textContent()) ?? '';
    await link.tap();
    await expect(heading(page)).toHaveText(name);
    await expect(heading(page)).toBeInViewport();
    await nothingHangsOver(page);
    await button(page, 'Back').tap();
    await expect(heading(page)).toHaveText(title);
    await expect(linkTo(eventList(page), name)).toBeInViewport();
  });
  await test.step('a finger is wide: controls have 44 pixels', async () => {
    expect(await smallControls(page)).toEqual([]);
  });
});

async function nothingHangsOver(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
  );
  expect(over, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
}

/** Each control can be scrolled to and pressed: nothing lies over it. */
async function everythingIsReachable(page: Page): Promise<void> {
  await drawAllRows(page);
  await expect(eventRows(page)).toHaveCount(events.length);
  const controls = [
    button(page, 'Play'),
    page.getByLabel('How it plays'),
    page.getByLabel('All time, choose dates'),
    button(page, 'Scale and zoom').or(button(page, 'Zoom in on the time line')).first(),
    startOfWindow(page),
    endOfWindow(page),
    undatedToggle(page),
    page.locator('summary', { hasText: 'Legend' }),
    eventList(page).getByRole('link').first(),
    footnotes(eventRows(page).first()).first(),
    eventList(page).getByRole('link').last(),
    placeList(page).getByRole('link').first(),
    placeList(page).getByRole('link').last(),
  ];
  for (const control of controls) await control.click({ trial: true });
  // The bar lies on the map, and the sheet that the list is slides over both.
  await page.evaluate(() => scrollTo(0, 0));
  await openMore(page);
  for (const entry of await moreMenu(page)
    .locator('summary, button')
    .filter({ visible: true })
    .all())
    await entry.click({ trial: true });
  await moreMenu(page).locator('summary').first().press('Escape');
}

/** Controls that are smaller than a finger; the numbers in the text have their place in it. */
const smallControls = (page: Page) =>
  page
    .getByRole('button', { name: /^(?!Citation )/ })
    .or(page.getByRole('combobox'))
    .evaluateAll((all) =>
      all
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
        .map(
          ({ control, box }) =>
            `${control.getAttribute('aria-label') ?? control.textContent}: ${Math.round(box.width)} x ${Math.round(box.height)}`,
        ),
    );
