import type { Page } from '@playwright/test';
import { type Theme, themes } from '../../src/state/view';
import { expect, openAtlas, test } from './atlas';
import { look, lookAsItIs } from './look';
import { openMore } from './screen';
import { inAnyLanguage } from './words';

/** Each screen in a theme or two; A11Y=all looks at each in all of them. */
type Screen = 'overview' | 'legend' | 'citation' | 'event' | 'place';
const sample: Readonly<Record<Screen, readonly Theme[]>> = {
  overview: themes,
  legend: ['night'],
  citation: ['projector'],
  event: ['night'],
  place: ['paper'],
};

/** Axe reads every rule on every screen: longer than other journeys on a slow machine. */
test.setTimeout(400_000);

const directions = [
  { name: 'left to right', lang: 'en' },
  { name: 'right to left', lang: 'fa' },
] as const;

for (const { name, lang } of directions) {
  test.describe(name, () => {
    test('every screen beside the live map', async ({ page }) => {
      await walk(page, lang, (screen) => (lang === 'en' ? sample[screen] : ['night']));
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
      test('every screen', async ({ page }) => {
        await walk(page, lang, () => [lang === 'en' ? 'paper' : 'projector']);
      });
    });
  });
}

/** Opens one screen after the other, and looks at each in its themes. */
async function walk(page: Page, lang: string, themesOf: (screen: Screen) => readonly Theme[]) {
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kabul');
  await lookAt('place');
  await openMore(page);
  await page.getByRole('button', { name: inAnyLanguage('about.open') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await lookAsItIs(page, 'about this map');
}
