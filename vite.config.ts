import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { UserConfig } from 'vite';
import { atlasPlugin } from './data/build/atlasPlugin';
import { prerenderPlugin } from './data/build/prerenderPlugin';
import { tokensPlugin } from './data/build/tokensPlugin';

const dataset = 'data/iskp-2024';
const port = Number(process.env.PORT ?? 4173);

/** The same class names in the prerendered page and in the style sheets. */
const shared: UserConfig = {
  base: './',
  css: { modules: { generateScopedName: (name, file) => `${basename(file).split('.')[0]}_${name}` } },
};

export default defineConfig({
  ...shared,
  appType: 'mpa',
  plugins: [react(), tokensPlugin(), atlasPlugin(dataset), prerenderPlugin(dataset, { ...shared, plugins: [tokensPlugin()] })],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  preview: { port, strictPort: true, host: 'localhost' },
  test: { include: ['tests/**/*.test.{ts,tsx}'], env: { TZ: 'UTC' } },
});
