import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { axeOn, lookAsItIs } from './look';
import { button, startOfWindow } from './screen';

const FIVE = '?lesson=five-places';

const stepOf = (page: Page, step: number) =>
  expect(page).toHaveURL(new RegExp(`[?&]step=${step}\\b`));
const black = (page: Page) => button(page, 'The screen is black. Show it again');
const back = (page: Page) => button(page, 'Back to the step as it was');
const screen = (page: Page) => page.getByRole('region', { name: 'Lesson on the screen' });
const notes = (page: Page) => page.getByRole('region', { name: 'Notes for the teacher' });

/** Opens the teacher's window from the lesson; this window presents then. */
async function openPresenter(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await button(page, 'Presenter window').click();
  const presenter = await opening;
  await expect(notes(presenter)).toBeVisible();
  await expect(screen(page)).toBeVisible();
  return presenter;
}

test.describe('a lesson hour', () => {
  test('goes by a clicker alone, in two windows that follow each other', async ({ page }) => {
    await openAtlas(page);
    await button(page, 'Lessons').click();
    await button(page, 'Open Five places').click();
    const presenter = await openPresenter(page);

    await test.step('whichever window is driven, both are at one step', async () => {
      await button(presenter, 'Start the timer').click();
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      for (const one of [page, presenter]) await stepOf(one, 3);
      await presenter.keyboard.press('PageDown');
      await presenter.keyboard.press('PageUp');
      await presenter.keyboard.press('PageDown');
      for (const one of [page, presenter]) await stepOf(one, 4);
      const heading = await screen(page).getByRole('heading', { level: 1 }).textContent();
      await expect(
        presenter
          .getByRole('region', { name: 'On the screen' })
          .getByRole('heading', { name: heading ?? '' }),
      ).toBeVisible();
    });

    await test.step('the clicker makes the screen black, and shows it again', async () => {
      await page.keyboard.press('.');
      await expect(black(page)).toBeVisible();
      await expect(presenter.getByText('The screen is black.')).toBeVisible();
      await page.keyboard.press('b');
      await expect(black(page)).toBeHidden();
    });

    await test.step('off the path and back', async () => {
      await startOfWindow(page).press('ArrowRight');
      await expect(back(page)).toBeVisible();
      await expect(presenter.getByText('The screen has left the step.')).toBeVisible();
      await page.keyboard.press('PageDown');
      await stepOf(presenter, 5);
      await page.keyboard.press('PageUp');
      await startOfWindow(page).press('Home');
      await startOfWindow(page).press('ArrowRight');
      await page.keyboard.press('r');
      await expect(back(page)).toBeHidden();
      await expect(presenter.getByText('The screen has left the step.')).toBeHidden();
    });

    await test.step('F5 does not reload, and a number with Enter jumps', async () => {
      await page.evaluate(() => document.body.setAttribute('data-same', ''));
      await page.keyboard.press('F5');
      await page.keyboard.press('1');
      await page.keyboard.press('0');
      await page.keyboard.press('Enter');
      for (const one of [page, presenter]) await stepOf(one, 10);
      await expect(page.locator('[data-same]')).toHaveCount(1);
    });

    await test.step('both windows are reloaded, one after the other, and lose nothing', async () => {
      await page.reload();
      await expect(screen(page)).toBeVisible();
      await presenter.keyboard.press('PageDown');
      await presenter.reload();
      await expect(button(presenter, 'Pause the timer')).toBeVisible();
      for (const one of [page, presenter]) await stepOf(one, 11);
      await page.keyboard.press('PageUp');
      await stepOf(presenter, 10);
    });

    await test.step('the clicker ends it, and begins it anew', async () => {
      await page.keyboard.press('Escape');
      await expect(button(page, 'Present')).toBeFocused();
      await expect(presenter.getByText('No screen follows this window.')).toBeVisible();
      await page.keyboard.press('F5');
      await expect(screen(page)).toBeVisible();
      await stepOf(presenter, 1);
      await expect(presenter.getByText('No screen follows this window.')).toBeHidden();
    });
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after the first load a lesson is presented in two windows', async ({ page, context }) => {
    await openAtlas(page, FIVE);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
      .toBe(true);
    await context.setOffline(true);
    await page.reload();
    const presenter = await openPresenter(page);
    await page.keyboard.press('PageDown');
    await stepOf(presenter, 2);
    await Promise.all([page.reload(), presenter.reload()]);
    await expect(screen(page)).toBeVisible();
    await expect(notes(presenter)).toBeVisible();
    await presenter.keyboard.press('PageDown');
    await stepOf(page, 3);
    await page.keyboard.press('Escape');
    await expect(button(page, 'Present')).toBeVisible();
  });
});

test('what a teacher holds in the hand is put away one thing after the other', async ({ page }) => {
  await openAtlas(page, `${FIVE}&step=3&present=1`);
  await expect(screen(page)).toBeVisible();

  await test.step('the pen draws, is undone, and a new step is clean', async () => {
    await page.keyboard.press('p');
    await expect(button(page, 'Pen')).toHaveAttribute('aria-pressed', 'true');
    for (const y of [200, 300]) {
      await page.mouse.move(700, y);
      await page.mouse.down();
      await page.mouse.move(900, y + 40, { steps: 4 });
      await page.mouse.up();
    }
    await button(page, 'Undo the last stroke').click();
    await page.keyboard.press('e');
    await page.mouse.move(800, 150);
    await page.mouse.down();
    await page.mouse.move(800, 300, { steps: 6 });
    await page.mouse.up();
    await expect(button(page, 'Clear all strokes')).toBeHidden();
    await page.keyboard.press('p');
    await page.mouse.move(700, 300);
    await page.mouse.down();
    await page.mouse.move(900, 300, { steps: 2 });
    await page.mouse.up();
    await expect(button(page, 'Clear all strokes')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(button(page, 'Clear all strokes')).toBeHidden();
  });

  await test.step('Escape closes the notes, then the black screen, then presenting', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expect(page.getByRole('complementary', { name: 'Notes for the teacher' })).toBeVisible();
    await page.keyboard.press('l');
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    await expect(black(page)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Spotlight')).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Present')).toBeFocused();
  });

  await test.step('where windows are blocked the notes stand in the page', async () => {
    await page.evaluate(() => {
      window.open = () => null;
    });
    await button(page, 'Presenter window').click();
    await expect(page.getByText('The browser let no second window open')).toBeVisible();
  });
});

test('it goes on by itself, and a touch stops it', async ({ page }) => {
  await openAtlas(page, `${FIVE}&step=12&present=1`);
  await expect(screen(page)).toBeVisible();
  await page.clock.install();
  await page.getByRole('group').locator('summary', { hasText: 'More for presenting' }).click();
  await page.getByRole('combobox', { name: 'Each step stays' }).selectOption('10 seconds');
  await page.getByRole('checkbox', { name: 'Begin again after the last step' }).check();
  await button(page, 'Go on by itself').click();
  await page.clock.runFor(11_000);
  await stepOf(page, 13);
  await page.clock.runFor(10_000);
  await stepOf(page, 1);
  await page.keyboard.press('Shift');
  await expect(button(page, 'Go on by itself')).toHaveAttribute('aria-pressed', 'false');
  await page.clock.runFor(30_000);
  await stepOf(page, 1);
});

test('the screens can be read from the last row and by everyone', async ({ page }) => {
  for (const [name, address] of [
    ['screen, projector', `${FIVE}&step=2&present=1&theme=projector`],
    ['presenter, projector', `${FIVE}&step=2&presenter=1&theme=projector`],
    ['screen in Persian', `${FIVE}&step=3&present=1&lang=fa&theme=night`],
    ['presenter in Persian', `${FIVE}&step=2&presenter=1&lang=fa&theme=paper`],
  ] as const)
    await test.step(name, async () => {
      await page.goto(`./${address}`);
      await expect(page.locator('[data-classroom] h1')).toBeVisible();
      await lookAsItIs(page, name);
      if (address.includes('projector')) await isReadFromTheLastRow(page);
    });
});

test.describe('on a small projector', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('a question, all ways on and every tool are in sight', async ({ page }) => {
    await openAtlas(page, `${FIVE}&step=5&present=1&theme=projector`);
    for (const name of [
      'Previous step',
      'Show the answer',
      'Next step',
      'Black screen',
      'Leave presenting',
    ])
      await expect(button(page, name)).toBeInViewport({ ratio: 1 });
    await expect(button(page, 'Easier')).toBeInViewport({ ratio: 1 });
    const years = page.getByRole('region', { name: 'Time line' }).locator('svg text:visible');
    const boxes = await years.evaluateAll((labels) =>
      labels.map((label) => label.getBoundingClientRect()).filter(({ width }) => width > 0),
    );
    const ends = boxes.map(({ right }, at) => (boxes[at + 1]?.left ?? right) - right);
    expect(ends.filter((gap) => gap < 0)).toEqual([]);
  });
});

/** Letters of 20 pixels or more, and a contrast of 7:1. */
async function isReadFromTheLastRow(page: Page): Promise<void> {
  const { violations } = await axeOn(page)
    .include('[data-classroom]')
    .withRules(['color-contrast-enhanced'])
    .analyze();
  expect.soft(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target))).toEqual([]);
  const small = await page.locator('[data-classroom]').evaluate((panel) => {
    const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { parentElement: parent, textContent: words } = texts.currentNode;
      if (!parent || !words?.trim() || parent.closest('svg, option')) continue;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < 20) found.push(words);
    }
    return found;
  });
  expect.soft(small).toEqual([]);
}
