import { test as base, expect, type Page } from '@playwright/test';
import { Witness } from './witness';

export { expect };

interface Fixtures {
  /** Watches every page of the journey, and finds nothing to complain of at its end. */
  readonly witness: Witness;
}

export const test = base.extend<Fixtures>({
  witness: [
    async ({ context, baseURL }, use) => {
      const witness = new Witness(new URL(baseURL as string).origin);
      await witness.watch(context);
      await use(witness);
      expect(witness.faults()).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the atlas at an address and waits until its map, live or a picture, stands and the page answers. */
export async function openAtlas(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await mapIsReady(page);
}

export async function mapIsReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      ['dateline:map-ready', 'dateline:page-ready'].every(
        (mark) => performance.getEntriesByName(mark).length > 0,
      ),
    null,
    { timeout: 120_000 },
  );
}

/** Keeps a file of the program on its way until what it returns is called. */
export async function holdBack(page: Page, file: 'index' | 'page'): Promise<() => void> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(new RegExp(`/assets/${file}-[^/]*\\.js$`), async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}
