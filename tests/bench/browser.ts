import { type Browser, chromium } from '@playwright/test';
import { chromiumPath, flags } from '../browser/chromium.ts';

/** The browser that the journeys walk in: WebGL without a card, the page itself drawn as usual. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: flags });
