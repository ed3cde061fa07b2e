import type { Page } from '@playwright/test';
import { copiedReference } from '../../src/citations/reference';
import type { Lesson } from '../../src/domain/lesson';
import { expect, openAtlas, test } from './atlas';
import { places, sources } from './dataset';
import { isWhole, lookAsItIs } from './look';
import { lessons, lettersOf, printed } from './paper';
import { button, moreMenu, openMore } from './screen';

const sheets = (page: Page) => page.getByRole('region', { name: /^Page \d+ of \d+$/ });
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

/** Opens the pages and waits until they are laid out. */
async function openHandout(page: Page, address: string): Promise<void> {
  await page.goto(`./?handout=1${address}`);
  await expect(sheets(page).first()).toBeVisible();
}

const questionsOf = ({ steps }: Lesson) => steps.flatMap(({ question }) => question ?? []);
const titleOf = (id: string) => places.find((place) => place.id === id)?.properties.title ?? id;
/** Long enough to be an answer's own words. */
const sentencesOf = (text: string) => text.split(/(?<=[.?])\s+/u).filter((one) => one.length > 30);

for (const lesson of isWhole ? lessons : lessons.slice(-1))
  test(`“${lesson.title}” is printed for pupils without answers, and for the teacher with them`, async ({
    page,
    witness,
  }) => {
    await openHandout(page, `&lesson=${lesson.id}`);
    const pupil = await printed(page);
    await choose(page, 'Teacher’s key');
    await expect(sheets(page).getByText(lesson.content.slice(0, 40))).toBeVisible();
    const key = await printed(page);

    for (const { pages, images, letters } of [pupil, key]) {
      expect(pages.length).toBeGreaterThan(2);
      pages.forEach((words, at) => {
        expect(words.endsWith(`${at + 1} / ${pages.length}`), words.slice(-60)).toBe(true);
      });
      expect(images).toBe(0);
      const asked = questionsOf(lesson).flatMap((one) => (one.type === 'place' ? one.places : []));
      const told = [
        lesson.title,
        ...lesson.steps.map(({ heading }) => heading),
        ...asked.map(titleOf),
      ];
      const references = sources.map((source) => copiedReference(source, 'apa'));
      for (const words of [...told, ...references]) expect(letters).toContain(lettersOf(words));
    }

    const read = lettersOf(lesson.steps.map(({ text }) => text).join(' ') + lesson.summary);
    for (const { answer, prompt } of questionsOf(lesson)) {
      expect(pupil.letters).toContain(lettersOf(prompt.easier));
      for (const sentence of sentencesOf(answer).map(lettersOf)) {
        expect(key.letters).toContain(sentence);
        if (!read.includes(sentence)) expect(pupil.letters).not.toContain(sentence);
      }
    }
    const place = lesson.steps.flatMap(({ view }) => /[?&]place=([\w-]+)/.exec(view)?.[1] ?? []);
    for (const id of place) expect(key.letters).toContain(lettersOf(titleOf(id)));
    expect(witness.requests.filter(({ pathname }) => /mountMap|pmtiles/.test(pathname))).toEqual(
      [],
    );
  });

test('a step, a blank map, another paper and another style are a choice each', async ({ page }) => {
  await openHandout(page, '&lesson=five-places&step=10');
  await choose(page, 'This step');
  await expect(sheets(page).getByRole('heading', { level: 3 }).first()).toContainText('Which came');
  await choose(page, 'MLA 9');
  await choose(page, 'Harder');
  const step = await printed(page);
  expect(step.letters).toContain(lettersOf('Then say how exactly each is dated'));
  expect(step.letters).toContain(lettersOf(copiedReference(sources[1] as never, 'mla')));
  expect(step.size.map(Math.round)).toEqual([595, 842]);

  await choose(page, 'The whole lesson');
  await choose(page, 'Blank map');
  await choose(page, 'US Letter');
  const blank = await printed(page);
  expect(blank.pages.length).toBe(1);
  expect(blank.size.map(Math.round)).toEqual([792, 612]);
  expect(blank.letters).not.toContain('Kerman');
  await page.getByRole('checkbox', { name: 'Names' }).check();
  expect((await printed(page)).letters).toContain('Kerman');
});

test('the handout opens over the map and leads back to where one was', async ({ page }) => {
  await openAtlas(page, '?place=kerman');
  await openMore(page);
  await button(page, 'Handout').click();
  await expect(page).toHaveURL(/place=kerman&handout=1/);
  await expect(page.getByRole('heading', { level: 1, name: 'Handout' })).toBeFocused();
  await expect(sheets(page).getByText('Two bombs kill 84 people')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeHidden();
  await button(page, 'Back to the atlas').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kerman' })).toBeVisible();
  await expect(moreMenu(page).locator('summary').first()).toBeFocused();
  expect(await page.evaluate(() => performance.getEntriesByName('dateline:map-ready').length)).toBe(
    1,
  );
});

test('teachers find their page from the lessons, and it is printed whole', async ({ page }) => {
  await openAtlas(page);
  await button(page, 'Lessons').click();
  await button(page, 'For teachers').click();
  await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeVisible();
  const { letters } = await printed(page);
  expect(letters).toContain('Blackscreen');
  for (const { content } of lessons) expect(letters).toContain(lettersOf(content));
  await button(page, 'Back to the atlas').click();
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
});

for (const [screen, address, often] of [
  ['handout', '?handout=1&lesson=five-places', '&lang=fa&theme=night'],
  ['teachers', '?teachers=1', '&theme=projector'],
] as const)
  for (const how of isWhole ? ['&theme=projector', '&lang=fa&theme=night'] : [often])
    test(`axe finds nothing on ${screen}${how}`, async ({ page }) => {
      await page.goto(`./${address}${how}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('Five places', { exact: true }).first()).toBeVisible();
      await lookAsItIs(page, `${screen}${how}`);
      await page.setViewportSize({ width: 390, height: 844 });
      const beyond = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await expect.poll(beyond).toBe(0);
    });
