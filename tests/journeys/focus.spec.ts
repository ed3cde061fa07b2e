import type { Locator, Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { button, undatedToggle } from './screen';

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

async function pressAndLose(page: Page, control: Locator): Promise<void> {
  const name = await control.textContent();
  await control.press('Enter');
  await expect(control).toBeHidden();
  const holder = () => page.evaluate(() => document.activeElement?.tagName);
  await softly.poll(holder, `after "${name}"`).not.toBe('BODY');
}
