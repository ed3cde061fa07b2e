import { expect, openAtlas, test } from './atlas';
import { eventOf, events, eventsAt, places, titleOfSource } from './dataset';
import {
  button,
  drawAllRows,
  eventList,
  eventRows,
  footnotes,
  heading,
  linkTo,
  placeList,
  rowOf,
} from './screen';

const sample = ['kerman-bombings', 'bajaur-suicide-attack', 'al-azaim-output'].map(eventOf);

test('every event of the list has a footnote for each of its passages', async ({ page }) => {
  await openAtlas(page);
  await drawAllRows(page);
  const rows = await eventRows(page).evaluateAll((all) =>
    all.map((row) => ({
      title: row.querySelector('a')?.textContent ?? '',
      footnotes: [...row.querySelectorAll('button')].map((one) => one.getAttribute('aria-label')),
    })),
  );
  expect(rows.map(({ title }) => title).sort()).toEqual(events.map(({ title }) => title).sort());
  for (const { title, citations } of events) {
    const row = rows.find((one) => one.title === title);
    const said = row?.footnotes.map((name) => name?.replace(/^Citation \w+: /, '')).sort();
    const wanted = citations.map(
      (one) => `${titleOfSource(one.source)}, paragraph ${one.paragraph}`,
    );
    expect(said, title).toEqual(wanted.sort());
  }

  for (const { id, title, citations, when } of sample) {
    await test.step(`${id}: one press from the list to each paragraph and quote`, async () => {
      const row = rowOf(page, title);
      for (const [at, { paragraph, quote, source }] of citations.entries()) {
        const footnote = footnotes(row).nth(at);
        await footnote.click();
        await expect(footnote).toHaveAttribute('aria-expanded', 'true');
        await expect(row.getByRole('blockquote')).toContainText(quote);
        await expect(row).toContainText(new RegExp(`Paragraph ${paragraph} of \\d+`));
        await expect(row).toContainText(titleOfSource(source));
        await expect(row).toContainText(
          when ? /as the article says|worked out: / : 'no date in the article',
        );
        await footnote.click();
        await expect(row.getByRole('blockquote')).toBeHidden();
      }
    });
    await test.step(`${id}: its page shows the same passages`, async () => {
      await linkTo(eventList(page), title).click();
      await expect(heading(page)).toHaveText(title);
      for (const { quote, paragraph } of citations) {
        await expect(page.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
        await expect(
          page.getByText(new RegExp(`^Paragraph ${paragraph} of \\d+`)).first(),
        ).toBeVisible();
      }
      await button(page, 'Back').click();
    });
  }

  await test.step('from a place: its page, then the footnote', async () => {
    const kabul = places.find(({ id }) => id === 'kabul')?.properties.title ?? '';
    const [event] = eventsAt('kabul');
    await linkTo(placeList(page), kabul).click();
    const row = rowOf(page, event?.title ?? '').first();
    await footnotes(row).first().click();
    await expect(row.getByRole('blockquote')).toContainText(event?.citations[0]?.quote ?? '-');
  });
});
