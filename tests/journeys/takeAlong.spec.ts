import { readdirSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { Lesson } from '../../src/domain/lesson';
import { carriedText, lessonCarried, withoutNotes } from '../../src/formats/lessonLink';
import { lessonText } from '../../src/formats/lessonV1';
import { expect, mapIsReady, openAtlas, test } from './atlas';
import { isWhole, lookAsItIs } from './look';
import { button, mapRegion } from './screen';

const folder = new URL('../../data/iskp-2024/lessons/', import.meta.url);
const lessons = readdirSync(folder).map(
  (name): Lesson => JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
);

const MOST = 8_000_000;

/** One lesson in a test run, each with JOURNEYS=all. */
for (const lesson of isWhole ? lessons : lessons.slice(0, 1))
  test(`${lesson.id} becomes one file that is presented without a network, and asks for nothing`, async ({
    page,
    browser,
  }, testInfo) => {
    await openAtlas(page, `?lesson=${lesson.id}&step=1`);
    await button(page, 'Take it along').click();
    if (lesson === lessons[0]) await lookAsItIs(page, 'take it along');
    const coming = page.waitForEvent('download');
    await button(page, 'Download as one file').click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`${lesson.id}.html`);
    const file = testInfo.outputPath(download.suggestedFilename());
    await download.saveAs(file);
    expect(statSync(file).size).toBeLessThanOrEqual(MOST);
    await expect(page.getByRole('dialog')).toContainText('was handed to the browser');
    await presentWhole(browser, pathToFileURL(file).href, lesson);
  });

/** In a browser that never saw the atlas, and has no network. */
async function presentWhole(browser: Browser, address: string, { title, steps }: Lesson) {
  const context = await browser.newContext({ offline: true });
  const [requests, messages]: [string[], string[]] = [[], []];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => messages.push(message.text()));
  context.on('weberror', (fault) => messages.push(fault.error().message));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (refusal) =>
      console.error(`${refusal.violatedDirective} refused ${refusal.blockedURI}`),
    ),
  );
  const page = await context.newPage();
  await page.goto(address);
  await mapIsReady(page);
  await expect(page).toHaveTitle(title);
  await expect(mapRegion(page).getByRole('img').first()).toBeVisible();
  await expect(button(page, 'Take it along')).toHaveCount(0);
  await button(page, 'Present').click();
  for (const [at, { heading }] of steps.entries()) {
    if (at > 0) await page.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  await page.reload();
  const last = steps.at(-1)?.heading ?? '';
  await expect(page.getByRole('heading', { name: last, exact: true })).toBeVisible();
  expect(messages).toEqual([]);
  expect(new Set(requests.map((url) => url.split('?')[0]))).toEqual(new Set([address]));
  await context.close();
}

const short = {
  version: 1,
  id: 'two-towns',
  title: 'Two towns',
  level: 'Ages 15 to 18',
  language: 'en',
  dataset: 'iskp-2024',
  summary: '',
  aims: [],
  content: '',
  sources: [],
  steps: ['Kabul', 'Kerman'].map((heading) => ({
    heading: `Look at ${heading}`,
    text: 'What lies around it?',
    notes: 'Ask for rivers first.',
    minutes: 5,
    view: `?place=${heading.toLowerCase()}#5/33/62`,
  })),
} as unknown as Lesson;
const lessonIn = async (address: string) =>
  JSON.parse((await lessonCarried(new URL(address).searchParams.get('carry') ?? '')) ?? 'null');
const stepHeading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('a lesson of one’s own travels in a link, and one that is too long is told of', async ({
  page,
}) => {
  const letters = await carriedText(short);
  await openAtlas(page, `?lesson=two-towns&step=1&carry=${letters}`);
  await expect(stepHeading(page, 'Look at Kabul')).toBeVisible();
  await button(page, 'Next step').click();
  await expect(stepHeading(page, 'Look at Kerman')).toBeVisible();

  await test.step('its link opens it for others, with and without the notes', async () => {
    await button(page, 'Take it along').click();
    const link = page.getByRole('textbox', { name: 'Link', exact: true });
    expect(await lessonIn(await link.inputValue())).toEqual(short);
    await expect(page.getByRole('img', { name: 'QR code of the link above' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Leave out the notes' }).check();
    const address = await link.inputValue();
    expect(await lessonIn(address)).toEqual(withoutNotes(short));
    expect(address.length).toBeLessThan(2000);
    await page.goto(address);
    await expect(stepHeading(page, 'Look at Kabul')).toBeVisible();
    await expect(page.getByText('Ask for rivers first.')).toHaveCount(0);
  });
  await test.step('too long a one is offered as a file', async () => {
    const long = { ...lessons[0], id: short.id } as Lesson;
    await page.goto(`./?lesson=two-towns&step=1&carry=${await carriedText(long)}`);
    await button(page, 'Take it along').click();
    await expect(page.getByRole('dialog')).toContainText('too long for a link');
    await expect(button(page, 'Download as one file')).toBeVisible();
  });
  await test.step('a link that was cut off says so, and one to another atlas too', async () => {
    await page.goto(`./?lesson=two-towns&step=1&carry=${letters.slice(0, 40)}`);
    await expect(page.getByRole('alert')).toContainText('cut off on its way');
    const other = JSON.parse(lessonText({ ...short, dataset: 'humboldt-1799' })) as Lesson;
    await page.goto(`./?lesson=two-towns&step=1&carry=${await carriedText(other)}`);
    await expect(page.getByRole('alert')).toContainText('belongs to the atlas "humboldt-1799"');
  });
});

test('an embedded map goes through a lesson', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  const [first, second] = lessons.find(({ id }) => id === 'five-places')?.steps ?? [];
  await openAtlas(page, '?embed=1&lesson=five-places&step=1');
  await expect(stepHeading(page, first?.heading ?? '')).toBeVisible();
  await expect(button(page, 'Take it along')).toHaveCount(0);
  await button(page, 'Next step').click();
  await expect(stepHeading(page, second?.heading ?? '')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 600 });
  await expect(stepHeading(page, second?.heading ?? '')).toBeInViewport();
  await expect(mapRegion(page)).toBeInViewport({ ratio: 0.5 });
  await lookAsItIs(page, 'a lesson in an embedded map');
});
