import type { Locator, Page } from '@playwright/test';
import { inAnyLanguage } from './words';

/** What stands on the screen, by the names that others can rely on. */
export const mapRegion = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
export const eventList = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
export const placeList = (page: Page) => page.getByRole('list', { name: 'Places', exact: true });
export const eventRows = (page: Page) => eventList(page).getByRole('listitem');
export const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
export const status = (page: Page) => page.getByRole('status');
export const startOfWindow = (page: Page) =>
  page.getByRole('slider', { name: 'Start of the time window' });
export const endOfWindow = (page: Page) =>
  page.getByRole('slider', { name: 'End of the time window' });
export const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
export const undatedToggle = (page: Page) => button(page, /^Undated, \d+$/);
export const footnotes = (row: Locator) => row.getByRole('button', { name: /^Citation / });
export const linkTo = (root: Page | Locator, name: string) =>
  root.getByRole('link', { name, exact: true });

export const moreMenu = (page: Page) =>
  page
    .getByRole('group')
    .filter({ has: page.locator('summary', { hasText: inAnyLanguage('app.more') }) });

/** Unfolds the menu at the end of the bar, where it is folded. */
export async function openMore(page: Page): Promise<void> {
  if ((await moreMenu(page).getAttribute('open')) === null)
    await moreMenu(page).locator('summary').first().click();
}

/** The row of the list, or of a page, that a title opens. */
export const rowOf = (page: Page, title: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: linkTo(page, title) });

/** Draws every row of the list of events, pressing "Show more" as long as it is offered. */
export async function drawAllRows(page: Page): Promise<void> {
  const more = button(page, /^Show \d+ more$/);
  while (await more.isVisible()) await more.click();
}

export interface Counts {
  readonly shown: number;
  readonly accepted: number;
  readonly undated: number;
  readonly hidden: number;
}

/** What the status and the list say of shown and hidden. */
export async function readCounts(page: Page): Promise<Counts> {
  const said = (await status(page).textContent()) ?? '';
  const [, shown, accepted, undated] =
    /^(\d+) of (\d+) events, (\d+) of them undated/.exec(said) ?? [];
  const rest = page.getByText(/^\d+ events? (is|are) outside the window or the filters\.$/);
  const hidden = (await rest.isVisible())
    ? Number.parseInt((await rest.textContent()) ?? '', 10)
    : 0;
  return { shown: Number(shown), accepted: Number(accepted), undated: Number(undated), hidden };
}

/** The day on which an end of the window stands, counted from 1970. */
export const dayOf = async (thumb: Locator) => Number(await thumb.getAttribute('aria-valuenow'));
