import type { Page } from '@playwright/test';
import type { Theme } from '../../src/state/view';
import { expect, openAtlas } from './atlas';
import { look, lookAsItIs } from './look';
import { openMore } from './screen';
import { inAnyLanguage } from './words';

export type Screen = 'overview' | 'legend' | 'citation' | 'event' | 'place';

/** Opens one screen after the other, and looks at each in its themes. */
export async function walk(
  page: Page,
  lang: string,
  themesOf: (screen: Screen) => readonly Theme[],
): Promise<void> {
  const lookAt = (screen: Screen) => look(page, screen, themesOf(screen));
  const list = page.getByRole('main').getByRole('list');
  await openAtlas(page, `?lang=${lang}&from=2023&to=2024&undated=hidden`);
  await lookAt('overview');
  const legend = page.locator('summary', { hasText: inAnyLanguage('map.legend') });
  await legend.click();
  await lookAt('legend');
  await legend.click();
  await list.getByRole('button', { expanded: false }).first().click();
  await lookAt('citation');
  await list.getByRole('link').first().click();
  await expect(page.getByRole('blockquote').first()).toBeVisible();
  await lookAt('event');
  await page.goto(`./?lang=${lang}&place=kabul`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kabul');
  await lookAt('place');
  await openMore(page);
  await page.getByRole('button', { name: inAnyLanguage('about.open') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await lookAsItIs(page, 'about this map');
}
