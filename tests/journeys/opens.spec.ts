import { expect, openAtlas, test } from './atlas';
import { events, eventsAt, mentions, places, title, undated } from './dataset';
import {
  button,
  drawAllRows,
  endOfWindow,
  eventRows,
  heading,
  linkTo,
  mapRegion,
  placeList,
  startOfWindow,
  status,
} from './screen';

const fivePlaces = ['moscow', 'kerman', 'kabul', 'bajaur', 'berlin'];

test('the first screen is map, time line and list, and says how much it shows', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page).toHaveTitle(`${title} · Dateline`);
  await expect(heading(page)).toHaveText(title);
  await expect(mapRegion(page)).toBeVisible();
  await expect(mapRegion(page).locator('canvas')).toBeVisible();
  await expect(startOfWindow(page)).toHaveAttribute('aria-valuetext', /^\d+ \w+ \d{4}$/);
  await expect(endOfWindow(page)).toHaveAttribute('aria-valuetext', /^\d+ \w+ \d{4}$/);
  await expect(button(page, 'Play')).toBeVisible();
  await expect(status(page)).toContainText(
    `${events.length} of ${events.length} events, ${undated.length} of them undated`,
  );
  await drawAllRows(page);
  await expect(eventRows(page)).toHaveCount(events.length);
  await expect(placeList(page).getByRole('listitem')).toHaveCount(places.length);

  for (const id of fivePlaces)
    await test.step(`${id} opens its page with its events and passages`, async () => {
      const place = places.find((one) => one.id === id)?.properties.title ?? '';
      await linkTo(placeList(page), place).click();
      await expect(heading(page)).toHaveText(place);
      for (const event of eventsAt(id))
        await expect(linkTo(page.getByRole('main'), event.title).first()).toBeVisible();
      const named = mentions.filter((mention) => mention.place === id);
      const paragraphs = new Set(named.map(({ source, paragraph }) => `${source} ${paragraph}`));
      await expect(
        page.getByRole('heading', { name: /^Named \d+ times$|^Named once$/ }),
      ).toBeVisible();
      await expect(
        page
          .getByRole('main')
          .getByRole('listitem')
          .filter({ hasText: /^paragraph \d+, as / }),
      ).toHaveCount(paragraphs.size);
      await button(page, 'Back').click();
      await expect(heading(page)).toHaveText(title);
    });
});
