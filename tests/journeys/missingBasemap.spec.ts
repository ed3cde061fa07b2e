import { expect, openAtlas, test } from './atlas';
import { eventOf } from './dataset';
import { button, eventRows, heading, mapRegion, placeList } from './screen';

test('without the basemap the places are drawn all the same, and the page says so', async ({
  page,
  witness,
}) => {
  await page.route('**/*.pmtiles', (route) => route.fulfill({ status: 404 }));
  await openAtlas(page, '#7/30.283/57.079');
  const notice = page.getByRole('note').filter({ hasText: 'background could not be loaded' });
  await expect(notice).toContainText('world.pmtiles');
  await expect(button(notice, 'Load again')).toBeVisible();
  await expect(eventRows(page).first()).toBeVisible();
  await expect(placeList(page)).toBeVisible();
  const canvas = mapRegion(page).locator('canvas');
  await expect(canvas).toBeVisible();
  await canvas.click();
  await expect(heading(page)).toHaveText(eventOf('kerman-bombings').title);
  witness.expect(/status of 404/);
});
