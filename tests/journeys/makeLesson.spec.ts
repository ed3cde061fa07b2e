import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Lesson } from '../../src/domain/lesson';
import { expect, openAtlas, test } from './atlas';
import { look, lookAsItIs } from './look';
import { button, openMore } from './screen';

const editorOf = (page: Page) => page.getByRole('region', { name: 'Make a lesson', exact: true });
const field = (editor: Locator, name: string) => editor.getByRole('textbox', { name, exact: true });
const rows = (editor: Locator) => editor.getByRole('list', { name: 'Steps', exact: true });
const headings = (editor: Locator) => rows(editor).locator('bdi');
const saved = (editor: Locator) => expect(editor.getByText('Saved on this device')).toBeVisible();
const add = (editor: Locator) => button(editor, 'Add this view as a step').click();
const lessonsDialog = async (page: Page) => {
  await button(page, 'Lessons').click();
  return page.getByRole('dialog', { name: 'Lessons' });
};
const chooseFile = (dialog: Locator, name: string, text: string | Buffer) =>
  dialog.getByLabel('Open a file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

/** Downloads what a button saves, as a text. */
async function savedBy(page: Page, control: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return readFile(await download.path(), 'utf8');
}

test('a lesson is made from nothing, survives a reload, travels as a file, and is presented', async ({
  page,
  browser,
}) => {
  await openAtlas(page, '?place=kabul');
  const editor = editorOf(page);

  await test.step('five steps, from views', async () => {
    await (await lessonsDialog(page)).getByRole('button', { name: 'Make a lesson' }).click();
    await field(editor, 'Title').fill('Kabul and Berlin');
    await field(editor, 'Heading').fill('Where is Kabul?');
    await field(editor, 'Text for the class').fill('Look at the map.\n\nThen say where it is.');
    await field(editor, 'Notes for the teacher').fill('Wait for ten seconds.');
    await editor.getByRole('spinbutton', { name: 'Minutes' }).fill('7');
    await add(editor);
    // The heading is named after what is open, and stands ready to be written over.
    await expect(field(editor, 'Heading')).toBeFocused();
    await expect(field(editor, 'Heading')).toHaveValue('Kabul');
    await page.keyboard.type('Find it');
    for (const heading of ['In order', 'What is missing', 'The end']) {
      await add(editor);
      await page.keyboard.type(heading);
    }
    await expect(headings(editor)).toHaveText([
      'Where is Kabul?',
      'Find it',
      'In order',
      'What is missing',
      'The end',
    ]);
  });

  await test.step('a question of places, with names hidden', async () => {
    await rows(editor)
      .getByRole('button', { name: /Find it/ })
      .click();
    await editor.getByRole('checkbox', { name: 'Names' }).check();
    await editor.getByRole('checkbox', { name: 'Pins' }).check();
    await expect(page).toHaveURL(/labels=none/);
    await editor.getByRole('combobox', { name: 'Question' }).selectOption('place');
    await expect(editor.getByText('Add a place to find.')).toBeVisible();
    await button(editor, 'Add “Kabul”, which is open now').click();
    await editor.getByRole('searchbox', { name: 'Find a place to add' }).fill('zzzz');
    await expect(editor.getByText('Nothing more is found.')).toBeVisible();
    await editor.getByRole('searchbox', { name: 'Find a place to add' }).fill('berl');
    await page.keyboard.press('Enter');
    await button(editor, 'Move “Berlin” up').click();
    await expect(button(editor, 'Move “Berlin” down')).toBeFocused();
    await expect(field(editor, 'Expected answer, for the teacher')).toHaveValue('Berlin and Kabul');
    await expect(editor.getByText('The class does not see this question yet.')).toBeHidden();
  });

  await test.step('a question of order, where only what has an order is offered', async () => {
    await rows(editor)
      .getByRole('button', { name: /In order/ })
      .click();
    await editor.getByRole('combobox', { name: 'Question' }).selectOption('order');
    const search = editor.getByRole('searchbox', { name: 'Find an event to add' });
    await search.fill('sikh');
    await expect(rows(editor).getByRole('button', { name: /A suicide bomber/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(editor.getByText('Add two events or more.')).toBeVisible();
    // Its date may be as early as anything.
    await search.fill('kerman');
    await expect(
      editor.getByText('Nothing is found that has its place in this order.'),
    ).toBeVisible();
    await search.fill('metro');
    await page.keyboard.press('Enter');
    await expect(editor.getByText('The class does not see this question yet.')).toBeHidden();
  });

  await test.step('moved, duplicated, deleted, undone and done again', async () => {
    await rows(editor)
      .getByRole('button', { name: /The end/ })
      .click();
    await button(editor, 'Move up').press('Enter');
    await expect(button(editor, 'Move up')).toBeFocused();
    await expect(editor.getByText('Now step 4 of 5.')).toBeVisible();
    await expect(headings(editor).nth(3)).toHaveText('The end');
    await page.keyboard.press('Control+z');
    await expect(headings(editor).nth(4)).toHaveText('The end');
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+z');
    await expect(headings(editor).nth(3)).toHaveText('The end');
    await drag(page, editor, 3, 4);
    await expect(headings(editor).nth(4)).toHaveText('The end');
    await button(editor, 'Duplicate').click();
    await expect(headings(editor)).toHaveCount(6);
    await button(editor, 'Delete').click();
    await expect(editor.getByText('“The end” was deleted.')).toBeVisible();
    await editor.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(headings(editor)).toHaveCount(6);
    await button(editor, 'Redo').click();
    await expect(headings(editor)).toHaveCount(5);
  });

  await test.step('another view is taken for a step', async () => {
    await rows(editor)
      .getByRole('button', { name: /What is missing/ })
      .click();
    await expect(editor.getByText('The map shows this step.')).toBeVisible();
    await page.getByRole('slider', { name: 'Start of the time window' }).press('PageUp');
    await button(editor, 'Use this view for the step').click();
    await expect(editor.getByText('The map shows this step.')).toBeVisible();
  });

  await look(page, 'the editor', ['paper', 'projector']);

  const before = await test.step('a reload loses nothing', async () => {
    await field(editor, 'Heading').fill('What is not said');
    await page.reload();
    await expect(field(editor, 'Heading')).toHaveValue('What is not said');
    await expect(headings(editor)).toHaveCount(5);
    await saved(editor);
    return savedBy(page, button(editor, 'Download as a file'));
  });

  await test.step('the file opens in another profile, is the same, and is presented', async () => {
    const lesson = JSON.parse(before) as Lesson;
    expect(lesson.steps.map(({ question }) => question?.type ?? 'none')).toEqual([
      'none',
      'place',
      'order',
      'none',
      'none',
    ]);
    expect(lesson.steps[1]?.view).toContain('hide=pins');
    const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
    const elsewhere = await other.newPage();
    await openAtlas(elsewhere);
    const dialog = await lessonsDialog(elsewhere);
    await chooseFile(dialog, 'kabul.json', before);
    await expect(dialog.getByText('“Kabul and Berlin” is opened')).toBeVisible();
    const again = await savedBy(elsewhere, button(dialog, 'Download as a file Kabul and Berlin'));
    expect(again).toBe(before);
    await button(dialog, 'Edit Kabul and Berlin').click();
    await button(editorOf(elsewhere), 'Present').click();
    await expect(elsewhere.getByRole('heading', { name: 'Where is Kabul?' })).toBeVisible();
    await elsewhere.keyboard.press('PageDown');
    await expect(elsewhere.getByRole('heading', { name: 'Find it' })).toBeVisible();
    await other.close();
  });
});

/** Takes a row by its grip and lets it go past another one. */
async function drag(page: Page, editor: Locator, from: number, to: number): Promise<void> {
  const grips = editor.getByTitle('Drag to move');
  await grips.nth(from).scrollIntoViewIfNeeded();
  const start = await grips.nth(from).boundingBox();
  if (!start) throw new Error('The grip is not in sight.');
  await page.mouse.move(start.x + 5, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 5, start.y + 40, { steps: 4 });
  const end = await grips.nth(to).boundingBox();
  if (!end) throw new Error('The row is not in sight.');
  await page.mouse.move(start.x + 5, end.y + end.height - 2, { steps: 4 });
  await page.mouse.up();
}

test('files that are no lessons, a full device and a second tab each have a sentence', async ({
  page,
  context,
}) => {
  await openAtlas(page, '?lang=en');
  const dialog = await lessonsDialog(page);

  await test.step('bad files', async () => {
    const says = (text: string | RegExp) => expect(dialog.getByText(text)).toBeVisible();
    await dialog.getByLabel('Open a file').evaluate((input: HTMLInputElement) => {
      const files = new DataTransfer();
      files.items.add(new File([new ArrayBuffer(100_000_000)], 'huge.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says(/“huge.json” has 100 MB; a lesson has 2 MB at most/);
    await chooseFile(dialog, 'zip.json', Buffer.from([80, 75, 3, 4, 0, 0]));
    await says(/“zip.json” is no text/);
    await chooseFile(dialog, 'half.json', '{"title": "Ha');
    await says(/“half.json” is not whole/);
    await chooseFile(dialog, 'recipe.json', '{"flour": 500}');
    await says(/“recipe.json” is not a lesson/);
    const lesson = { title: 'T', steps: [], dataset: 'iskp-2024' };
    await chooseFile(dialog, 'old.json', JSON.stringify({ ...lesson, version: 7 }));
    await says(/“old.json” is of version “7”/);
    await chooseFile(
      dialog,
      'far.json',
      JSON.stringify({ ...lesson, version: 1, dataset: 'humboldt-1799' }),
    );
    await says(/belongs to another atlas, “humboldt-1799”/);
    await expect(dialog.getByRole('link', { name: /^Open it in / })).toHaveAttribute(
      'href',
      /data=humboldt-1799/,
    );
  });

  const title =
    await test.step('a built-in lesson is copied; its file has a stranger', async () => {
      const [first] = await dialog.getByRole('button', { name: /^Start from this lesson/ }).all();
      await first?.click();
      const editor = editorOf(page);
      const name = await field(editor, 'Title').inputValue();
      expect(name).toContain('(copy)');
      await saved(editor);
      const text = await savedBy(page, button(editor, 'Download as a file'));
      const copy = JSON.parse(text) as Lesson;
      const question = {
        type: 'place',
        prompt: { easier: 'Where?', harder: 'Where?' },
        answer: 'There.',
        places: ['atlantis'],
      };
      const strange = { ...copy, steps: [...copy.steps, { ...copy.steps[0], question }] };
      const again = await lessonsDialog(page);
      await chooseFile(again, 'strange.json', JSON.stringify(strange));
      await expect(again.getByText('1 step was left out:')).toBeVisible();
      await expect(again.getByText(/the atlas has no "atlantis"/)).toBeVisible();
      // The id was taken by the copy: both stand among the lessons, until one is deleted and brought back.
      const own = again.getByRole('list', { name: 'Your lessons' }).getByRole('article');
      await expect(own).toHaveCount(2);
      await button(own.first(), `Delete ${name}`).click();
      await expect(own).toHaveCount(1);
      await button(again, 'Bring it back').click();
      await expect(own).toHaveCount(2);
      await button(own.first(), `Rename ${name}`).click();
      await own.first().getByRole('textbox', { name: 'Title' }).fill('The other one');
      await expect(own.first().getByRole('heading', { name: 'The other one' })).toBeVisible();
      await lookAsItIs(page, 'the lessons, with own ones');
      await button(again, 'Close').click();
      return name;
    });

  await test.step('a second tab reads, takes over when asked, and the first reads then', async () => {
    const editor = editorOf(page);
    const second = await context.newPage();
    await openAtlas(second, new URL(page.url()).search);
    const there = editorOf(second);
    await expect(there.getByText('This lesson is being edited in another tab.')).toBeVisible();
    await expect(field(there, 'Title')).not.toBeEditable();
    await field(editor, 'Title').fill(`${title}!`);
    await expect(field(there, 'Title')).toHaveValue(`${title}!`);
    await button(there, 'Edit here instead').click();
    await expect(field(there, 'Title')).toBeEditable();
    await expect(field(editor, 'Title')).not.toBeEditable();
    await second.close();
    await expect(field(editor, 'Title')).toBeEditable();
  });

  await test.step('a full device: the lesson stays in the page, and is offered as a file', async () => {
    const editor = editorOf(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await field(editor, 'Title').fill('Written on a full device');
    await expect(editor.getByRole('alert')).toContainText('the storage of this device is full');
    const text = await savedBy(page, editor.getByRole('alert').getByRole('button'));
    expect(JSON.parse(text).title).toBe('Written on a full device');
  });
});

test('a view becomes a step from the menu, in Persian too', async ({ page }) => {
  await openAtlas(page, '?place=kabul&lang=fa');
  await openMore(page);
  await button(page, 'افزودن این نما به عنوان گام').click();
  await button(page.getByRole('dialog'), 'درسی تازه').click();
  const editor = page.getByRole('region', { name: 'ساختن درس' });
  await expect(field(editor, 'سرعنوان')).toHaveValue('کابل');
  await lookAsItIs(page, 'the editor in Persian');
});
