import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas';
import { eventOf } from './dataset';
import {
  button,
  eventList,
  footnotes,
  heading,
  linkTo,
  openMore,
  placeList,
  rowOf,
  status,
} from './screen';

/** Counts what a reader does; no question may take more than three. */
export class Actions {
  private count = 0;

  constructor(private readonly most = 3) {}

  async press(target: Locator): Promise<void> {
    this.step();
    await target.click();
  }

  async choose(list: Locator, label: string): Promise<void> {
    this.step();
    await list.selectOption({ label });
  }

  async open(menu: Promise<void>): Promise<void> {
    this.step();
    await menu;
  }

  private step(): void {
    this.count++;
    expect(this.count, 'actions').toBeLessThanOrEqual(this.most);
  }
}

type Question = (page: Page, actions: Actions) => Promise<void>;

const main = (page: Page) => page.getByRole('main');
const eventPage = (page: Page, id: string, actions: Actions) =>
  actions.press(linkTo(eventList(page), eventOf(id).title));

/** What a reader asks, each answered from the first screen. */
export const questions: Readonly<Record<string, Question>> = {
  'Where is Bajaur?': async (page, actions) => {
    await actions.press(linkTo(placeList(page), 'Bajaur'));
    await expect(heading(page)).toHaveText('Bajaur');
    await expect(main(page)).toContainText('District in Pakistan');
    await expect(main(page)).toContainText('Somewhere within 20 km');
  },
  'What happened in Kabul, and which of it is dated?': async (page, actions) => {
    await actions.press(linkTo(placeList(page), 'Kabul'));
    await expect(heading(page)).toHaveText('Kabul');
    const here = page.getByRole('list', { name: 'Happened here' });
    await expect(here.getByRole('listitem').filter({ hasText: 'June 2022' })).not.toHaveCount(0);
    await expect(
      here.getByRole('listitem').filter({ hasText: 'no date in the article' }),
    ).not.toHaveCount(0);
  },
  'What came before Moscow?': async (page, actions) => {
    await eventPage(page, 'moscow-concert-hall', actions);
    await expect(heading(page)).toHaveText(eventOf('moscow-concert-hall').title);
    await actions.press(page.getByRole('link', { name: /^Previous: / }));
    await expect(heading(page)).not.toHaveText(eventOf('moscow-concert-hall').title);
    await expect(main(page)).toContainText(/20(22|23|24)/);
  },
  'Which events have no date?': async (page, actions) => {
    await actions.press(button(page, 'Undated, 46'));
    await expect(status(page)).toContainText('28 of 74 events, 0 of them undated');
    await actions.press(button(page, 'Undated, 46'));
    await expect(
      eventList(page).getByRole('heading', { name: 'No date in the article' }),
    ).toHaveCount(1);
  },
  'What do both articles say?': async (page, actions) => {
    await actions.press(page.locator('summary', { hasText: 'Filter' }));
    await actions.press(page.getByRole('radio', { name: /^Told by several articles/ }));
    await expect(status(page)).toContainText(/^[1-9]\d* of 74 events/);
  },
  'Who claims it?': async (page, actions) => {
    await eventPage(page, 'moscow-claim', actions);
    await expect(main(page).getByText('Who says so', { exact: true })).toBeVisible();
  },
  'Where exactly does the article say so?': async (page, actions) => {
    await actions.press(footnotes(rowOf(page, eventOf('islamic-state-begins').title)).first());
    await expect(main(page).getByRole('blockquote').first()).toBeVisible();
    await expect(main(page)).toContainText(/Paragraph \d+ of \d+/);
  },
  'How far is Kerman from Berlin?': async (page, actions) => {
    await actions.press(linkTo(placeList(page), 'Kerman'));
    await actions.choose(page.getByRole('combobox', { name: 'Measure to' }), 'Berlin');
    await expect(main(page)).toContainText('Kerman to Berlin: 4,305 km');
  },
  'What does the map leave out?': async (page, actions) => {
    await expect(status(page)).toContainText('21 not on the map');
    await actions.open(openMore(page));
    await actions.press(button(page, 'About'));
    await expect(page.getByRole('dialog')).toContainText('46 of 74 events have no date');
  },
  'How do I cite this?': async (page, actions) => {
    await actions.open(openMore(page));
    await actions.press(button(page, 'Cite this atlas'));
    const text = page.getByRole('textbox', { name: 'Cite this atlas' });
    await expect(text).toHaveValue(/Dateline|ISKP in two articles/);
  },
};
