import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type UserConfig } from 'vite';

export type PageModule = typeof import('./page.ts');

let loading: Promise<PageModule> | null = null;

/** Bundles what the build needs of the program for Node, beside the other caches, and loads it once. */
export function loadPage(config: UserConfig): Promise<PageModule> {
  loading ??= bundle(config);
  return loading;
}

async function bundle(config: UserConfig): Promise<PageModule> {
  const outDir = resolve('node_modules/.cache/dateline');
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'data/build/page.ts', outDir, emptyOutDir: true, copyPublicDir: false },
  });
  return import(pathToFileURL(`${outDir}/page.js`).href);
}
