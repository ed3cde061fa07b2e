import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const installation = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** What makes Chromium draw WebGL without a graphics card, and leave the network alone. */
export const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  // Debian's own start script draws the page itself by WebGL too, which without a card takes seconds.
  '--disable-gpu-rasterization',
];

/**
 * The path of a Chromium or Chrome: the one that CHROME_PATH names, an installed one, Playwright's
 * own, or, as root on Debian, one that is installed now. Throws one sentence where there is none.
 */
export function chromiumPath(): string {
  const found = named() ?? installed() ?? ownOfPlaywright() ?? newlyInstalled();
  if (!found)
    throw new Error(
      'No browser for the tests: install Chromium or Chrome, or set CHROME_PATH to one.',
    );
  process.env.CHROME_PATH = found;
  return found;
}

function named(): string | null {
  const { CHROME_PATH: path } = process.env;
  if (!path) return null;
  if (isProgram(path)) return path;
  throw new Error(`CHROME_PATH names "${path}", which is no program: mend it or unset it.`);
}

function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, installation].find(isProgram) ?? null;
}

function ownOfPlaywright(): string | null {
  const path = chromium.executablePath();
  return path && isProgram(path) ? path : null;
}

function newlyInstalled(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  process.stderr.write('No browser found: installing Chromium with apt-get.\n');
  const apt = (...parts: readonly string[]) =>
    execFileSync('apt-get', [...parts], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', process.stderr, process.stderr],
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return installed();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
