import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './atlas';
import { title } from './dataset';

let server: Server;
let elsewhere = '';
let atlas = '';

/** A page of somebody else, on another origin than the atlas. */
const pageAround = () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Elsewhere</title><link rel="icon" href="data:,"></head>
<body><a href="#before">Before</a>
<iframe src="${atlas}?embed=1&amp;place=kerman" title="Atlas" width="800" height="600"></iframe>
<a href="#after">After</a><p style="height: 2000px"></p></body></html>`;

test.beforeAll(async ({ baseURL }) => {
  atlas = baseURL as string;
  server = createServer((_, answer) =>
    answer.setHeader('Content-Type', 'text/html').end(pageAround()),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => server.close());

test('the map lives in a page of another origin, and leaves that page its own', async ({
  page,
  context,
  witness,
}) => {
  witness.welcome(elsewhere);
  await forbidStorage(page);
  await page.goto(elsewhere);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(frame.getByRole('heading', { level: 1, name: 'Kerman' })).toBeVisible();
  const canvas = frame.getByRole('region', { name: 'Map', exact: true }).locator('canvas');
  await expect(canvas).toBeVisible({ timeout: 60_000 });

  await test.step('a page closes, and the history is not its own', async () => {
    const steps = await page.evaluate(() => history.length);
    await frame.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(frame.getByRole('heading', { level: 1, name: 'Kerman' })).toBeHidden();
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
  await test.step('the wheel scrolls the page around it', async () => {
    await canvas.hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(frame.getByText('Hold Ctrl while scrolling to zoom the map')).toBeVisible();
  });
  await test.step('the keyboard goes in and out again', async () => {
    await page.getByRole('link', { name: 'Before' }).focus();
    expect(await tabsThrough(page, frame)).toBe(true);
  });
  await test.step('the whole atlas opens at the same view', async () => {
    const link = frame.getByRole('link', { name: 'Open the atlas' });
    await expect(link).toHaveAttribute('rel', 'noopener');
    expect(await link.getAttribute('href')).not.toContain('embed');
    const opened = context.waitForEvent('page');
    await link.click();
    const whole = await opened;
    await expect(whole.getByRole('button', { name: 'Search', exact: true })).toBeVisible();
    await whole.close();
  });
});

/** Browsers may refuse a frame of another site to keep anything. */
const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
  });

/** Whether Tab reaches the link into the atlas, and then what stands after the frame. */
async function tabsThrough(page: Page, frame: FrameLocator): Promise<boolean> {
  const after = page.getByRole('link', { name: 'After' });
  const inside = frame.getByRole('link', { name: 'Open the atlas' });
  let wasInside = false;
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    wasInside ||= await inside.evaluate((link) => link === document.activeElement);
    if (await after.evaluate((link) => link === document.activeElement)) return wasInside;
  }
  return false;
}
