import { expect, openAtlas, test } from './atlas';
import { button, eventRows, mapRegion } from './screen';

test('a map whose drawing is taken away becomes a picture, and starts again', async ({ page }) => {
  await openAtlas(page);
  const canvas = mapRegion(page).locator('canvas');
  await canvas.evaluate((element: HTMLCanvasElement) =>
    element.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
  await expect(
    page.getByRole('note').filter({ hasText: 'took the map’s drawing away' }),
  ).toBeVisible();
  await expect(mapRegion(page).getByRole('img', { name: /^Map of the places in / })).toBeVisible();
  expect(await eventRows(page).count()).toBeGreaterThan(0);
  await button(page, 'Start the map again').click();
  await expect(button(page, 'Start the map again')).toBeHidden();
  await expect(canvas).toBeVisible();
  await expect(button(mapRegion(page), 'Zoom in')).toBeVisible({ timeout: 120_000 });
});
