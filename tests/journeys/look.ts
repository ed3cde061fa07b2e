import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Theme, themes } from '../../src/state/view';
import { expect, test } from './atlas';
import { openMore } from './screen';
import { inAnyLanguage } from './words';

/** JOURNEYS=all looks at every screen in every theme and both directions of writing; otherwise a sample is looked at. */
export const isWhole = process.env.JOURNEYS === 'all';

/** From right to left more goes wrong, so the sample is there. */
export const directions = isWhole ? (['en', 'fa'] as const) : (['fa'] as const);

/** Looks at a screen in its themes with axe, and names every violation. */
export async function look(page: Page, screen: string, inThemes: readonly Theme[]): Promise<void> {
  for (const theme of isWhole ? themes : inThemes)
    await test.step(`${screen}, ${theme}`, async () => {
      await chooseTheme(page, theme);
      await lookAsItIs(page, `${screen}, ${theme}`);
    });
}

/**
 * Axe as the journeys use it. It names only what fails, and within this page alone (no screen has frames):
 * naming all that passes as well takes three times as long.
 */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

/** In the theme that it has, where a dialog lies over the choice of themes. */
export async function lookAsItIs(page: Page, screen: string): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect.soft(faults, screen).toEqual([]);
}

/** By the first choice of the display, whatever the language calls it. */
async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  const root = page.locator('html');
  if ((await root.getAttribute('data-theme')) === theme) return;
  const display = page.locator('summary', { hasText: inAnyLanguage('app.display') });
  await openMore(page);
  await display.click();
  await page.getByRole('combobox', { name: inAnyLanguage('app.theme') }).selectOption(theme);
  await display.click();
  await display.press('Escape');
  await expect(root).toHaveAttribute('data-theme', theme);
}
