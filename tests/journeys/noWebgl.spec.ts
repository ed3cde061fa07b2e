import { expect, openAtlas, test } from './atlas';
import { title } from './dataset';
import { button, endOfWindow, heading, mapRegion, readCounts, startOfWindow } from './screen';

test('without WebGL the picture stays, follows the slider and opens places', async ({ page }) => {
  await openAtlas(page);
  const picture = mapRegion(page).getByRole('img', { name: `Map of the places in ${title}` });
  const nameOnMap = (place: string) => picture.getByText(place, { exact: true });
  await expect(page.getByRole('note').filter({ hasText: 'draws no WebGL' })).toBeVisible();
  await expect(picture).toBeVisible();
  await expect(mapRegion(page).locator('canvas')).toBeHidden();
  for (const place of ['Moscow', 'Kerman', 'Kabul', 'Bajaur', 'Berlin'])
    await expect(nameOnMap(place)).toBeVisible();

  await test.step('it follows the slider', async () => {
    await openAtlas(page, '?undated=hidden&from=2014&to=2023-12');
    await expect(nameOnMap('Berlin')).toBeVisible();
    await endOfWindow(page).press('PageDown');
    const { shown, hidden } = await readCounts(page);
    expect(hidden).toBeGreaterThan(0);
    for (let year = 0; year < 7; year++) await endOfWindow(page).press('PageDown');
    await expect(nameOnMap('Sharm el-Sheikh')).toBeVisible();
    expect((await readCounts(page)).shown).toBeLessThan(shown);
    await startOfWindow(page).press('End');
    await expect(nameOnMap('Sharm el-Sheikh')).toBeHidden();
    await button(page, 'Show all time').click();
    await expect(nameOnMap('Sharm el-Sheikh')).toBeVisible();
  });
  await test.step('a mark opens its place', async () => {
    await nameOnMap('Kerman').click();
    await expect(heading(page)).toHaveText('Kerman');
    await expect(nameOnMap('Kerman')).toBeVisible();
    await button(page, 'Back').click();
    await expect(heading(page)).toHaveText(title);
  });
});
