import type { Locator, Page } from '@playwright/test';
import { expect, holdBack, mapIsReady, openAtlas, test } from './atlas';
import { button, eventRows, undatedToggle } from './screen';

/** Every place is looked at, so that one run names all where the focus is lost. */
const softly = expect.configure({ soft: true, timeout: 3_000 });

test('the focus is not lost when what held it goes away', async ({ page }) => {
  await openAtlas(page, '?place=atlantis&from=2023');
  await pressAndLose(page, button(page, 'Close'));
  await pressAndLose(page, button(page, 'Show all time'));
  await openAtlas(page, '?from=2016-02&to=2016-03&kind=statement&undated=hidden');
  await pressAndLose(page, button(page, /^After: /));
  await undatedToggle(page).press('Enter');
  await softly(undatedToggle(page)).toBeFocused();
});

// The first view is taken over as it stands, another is drawn anew.
for (const address of ['./', './?theme=night'])
  test(`what is read while the program of ${address} is on its way stays before the reader`, async ({
    page,
  }) => {
    const come = await holdBack(page, 'index');
    await page.goto(address, { waitUntil: 'commit' });
    await eventRows(page).nth(40).scrollIntoViewIfNeeded();
    const link = page.getByRole('main').locator(`[data-link="${await firstInSight(page)}"]`);
    const before = await topOf(link);
    come();
    await mapIsReady(page);
    await expect(button(page, 'Search')).toBeVisible();
    expect(Math.abs((await topOf(link)) - before)).toBeLessThan(5);
  });

/** The name of the first row's link that is not above the window, when the rows there have been laid out. */
const firstInSight = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const links = [...document.querySelectorAll('main li a[data-link]')];
    const first = links.findIndex((link) => link.getBoundingClientRect().top >= 0);
    if (first < 10) throw new Error('The list was not scrolled.');
    return links[first]?.getAttribute('data-link');
  });

const topOf = (link: Locator) => link.evaluate((element) => element.getBoundingClientRect().top);

async function pressAndLose(page: Page, control: Locator): Promise<void> {
  const name = await control.textContent();
  await control.press('Enter');
  await expect(control).toBeHidden();
  const holder = () => page.evaluate(() => document.activeElement?.tagName);
  await softly.poll(holder, `after "${name}"`).not.toBe('BODY');
}
