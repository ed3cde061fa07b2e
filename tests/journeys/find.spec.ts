import type { Page } from '@playwright/test';
import { expect, mapIsReady, openAtlas, test } from './atlas';
import { eventOf, events, places, title, undated } from './dataset';
import { directions, lookAsItIs } from './look';
import { button, endOfWindow, heading, linkTo, openMore, status } from './screen';
import { inAnyLanguage } from './words';

const field = (page: Page) => page.getByRole('combobox', { name: 'Places, events and articles' });
const group = (page: Page, name: RegExp) => page.getByRole('dialog').getByRole('group', { name });
const rows = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.locator('td') });
const arrests = eventOf('germany-arrests');
const kerman = eventOf('kerman-bombings');

test('search finds a place by any name, forgives spelling, and opens what is marked', async ({
  page,
}) => {
  await openAtlas(page);
  await test.step('by a slash, in Persian with Arabic letters', async () => {
    await page.keyboard.press('/');
    // The search's program is still on its way.
    await page.keyboard.type('kermx');
    await page.keyboard.press('Backspace');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('kerm');
    await field(page).fill('كرمان');
    const option = group(page, /^Places, 1$/).getByRole('option');
    await expect(option).toContainText('کرمان: Kerman');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(option.locator('mark')).toHaveText('کرمان');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Kerman');
    await expect(heading(page)).toBeFocused();
  });
  await test.step('by Ctrl K, misspelt; Escape returns the focus', async () => {
    await button(page, 'Search').focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('moskow /l?');
    await field(page).fill('moskow');
    await expect(
      group(page, /^Places, \d+$/)
        .getByRole('option')
        .first(),
    ).toContainText('Moscow');
    await expect(
      group(page, /^Events, \d+$/)
        .getByRole('option')
        .first(),
    ).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('dialog').getByRole('option').last()).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button(page, 'Search')).toBeFocused();
  });
  await test.step('an article, and nothing', async () => {
    await button(page, 'Search').click();
    await field(page).fill('territorial virtual');
    await expect(group(page, /^Articles, 1$/).getByRole('option')).toHaveCount(1);
    await field(page).fill('xyzzy');
    await expect(page.getByRole('dialog')).toContainText('Try one word of the name');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0);
  });
});

test('what the window hides is found, said to be outside, and shown if wished', async ({
  page,
}) => {
  await openAtlas(page, '?from=2014&to=2015-06&undated=hidden');
  await page.keyboard.press('/');
  await field(page).fill('germany arrests');
  const option = group(page, /^Events, \d+$/)
    .getByRole('option')
    .first();
  await expect(option).toContainText('outside the window');
  await option.click();
  await expect(heading(page)).toHaveText(arrests.title);
  const note = page.getByRole('main').getByRole('note');
  await expect(note).toContainText('The window or the filters leave this out');
  await button(note, 'Show all events').click();
  await expect(note).toBeHidden();
  await expect(heading(page)).toBeFocused();
  await expect(status(page)).toContainText(`${events.length} of ${events.length} events`);
});

test('the list is the equal of the map: sorted, filtered, opened and come back to', async ({
  page,
  witness,
}) => {
  await page.goto('./?view=list');
  await expect(rows(page)).toHaveCount(events.length);
  const drawn = witness.requests.filter(({ pathname }) => /mountMap|pmtiles/.test(pathname));
  expect(drawn, 'the map is not loaded for the list').toEqual([]);
  await test.step('by date, the undated last', async () => {
    const date = page.getByRole('columnheader', { name: 'Date' });
    await expect(date).toHaveAttribute('aria-sort', 'ascending');
    await button(date, 'Date').click();
    await expect(date).toHaveAttribute('aria-sort', 'descending');
    const dates = await rows(page).locator('td:nth-child(2)').allTextContents();
    const lasts = dates.slice(events.length - undated.length);
    expect(new Set(lasts)).toEqual(new Set(['no date in the article']));
  });
  await test.step('a page opens beside it, and the way back leads to its link', async () => {
    const link = linkTo(page.getByRole('table'), kerman.title);
    await link.click();
    await expect(heading(page)).toHaveText(kerman.title);
    await button(page, 'Back').click();
    await expect(heading(page)).toHaveText(title);
    await expect(link).toBeFocused();
  });
  await test.step('it follows the time line', async () => {
    for (let year = 0; year < 8; year++) await endOfWindow(page).press('PageDown');
    const shown = Number.parseInt((await status(page).textContent()) ?? '', 10);
    expect(shown).toBeLessThan(events.length);
    await expect(rows(page)).toHaveCount(shown);
    await button(page, 'Show all time').click();
  });
  await test.step('places, and over to the map and back by a key', async () => {
    await page.getByRole('tab', { name: /^Places/ }).click();
    await expect(rows(page)).toHaveCount(places.length);
    await page.keyboard.press('l');
    await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await button(page, 'List').click();
    await expect(page).toHaveURL(/view=list/);
    await expect(rows(page)).toHaveCount(events.length);
  });
  await test.step('on a phone the table moves sideways, the page does not', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const over = await page.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
    );
    expect(over, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
    await linkTo(page.getByRole('table'), kerman.title).click();
    await expect(heading(page)).toBeInViewport();
    await expect(page.getByRole('table')).toBeHidden();
    await button(page, 'Back').click();
    await expect(linkTo(page.getByRole('table'), kerman.title)).toBeFocused();
  });
});

test('a view is shared by link, by code and in another page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '?from=2022-01&to=2024-06&place=kabul&theme=projector');
  await button(page, 'Share').click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await button(dialog, 'Copy link').click();
  await expect(dialog).toContainText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  await expect(dialog.getByRole('img', { name: 'QR code of the link above' })).toBeVisible();
  const saved = page.waitForEvent('download');
  await button(dialog, 'Save code (SVG)').click();
  expect((await saved).suggestedFilename()).toBe('iskp-2024-qr.svg');
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption({ index: 2 });
  const code = dialog.getByRole('textbox', { name: 'HTML for the page' });
  await expect(code).toHaveValue(/^<iframe src="[^"]+&amp;embed=1" title="[^"]+" width="100%"/);
  await test.step('where copying is forbidden the text is selected', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    });
    await button(dialog, 'Copy HTML').click();
    await expect(dialog).toContainText('The text is selected');
    await expect(code).toBeFocused();
    const length = await code.evaluate((area: HTMLTextAreaElement) => area.selectionEnd);
    expect(length).toBe((await code.inputValue()).length);
  });
});

test('the shortcuts are listed, and single keys can be switched off', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toContainText('Ctrl K');
  await list.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await mapIsReady(page);
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await openMore(page);
  await button(page, 'Keyboard shortcuts').click();
  await list.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Keyboard shortcuts')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Keyboard shortcuts')).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

const themeOf = { en: 'projector', fa: 'night' } as const;

for (const lang of directions)
  test(`axe finds nothing in search, list, share and shortcuts, in ${lang}`, async ({ page }) => {
    // Axe reads every rule on every screen: longer than other journeys on a slow machine.
    test.setTimeout(400_000);
    await page.goto(`./?view=list&lang=${lang}&theme=${themeOf[lang]}&from=2024&undated=hidden`);
    await expect(page.getByRole('table')).toBeVisible();
    await lookAsItIs(page, 'list');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('kabul');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await lookAsItIs(page, 'search');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: inAnyLanguage('app.share') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await lookAsItIs(page, 'share');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await lookAsItIs(page, 'shortcuts');
  });
