import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Theme, themes } from '../../src/state/view';
import { expect, test } from './atlas';

/** A11Y=all looks at every screen in every theme. */
const isWhole = process.env.A11Y === 'all';

/** Looks at a screen in its themes with axe, and names every violation. */
export async function look(page: Page, screen: string, inThemes: readonly Theme[]): Promise<void> {
  for (const theme of isWhole ? themes : inThemes)
    await test.step(`${screen}, ${theme}`, async () => {
      await page.getByRole('combobox').first().selectOption(theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
      expect.soft(faults, `${screen}, ${theme}`).toEqual([]);
    });
}
