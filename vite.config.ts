import { basename, dirname, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { measureArchives } from './data/build/archives.ts';
import { atlasPlugin } from './data/build/atlasPlugin.ts';
import { busyPortPlugin } from './data/build/busyPortPlugin.ts';
import { cataloguePlugin } from './data/build/cataloguePlugin.ts';
import { compileHintPlugin } from './data/build/compileHintPlugin.ts';
import { atlases, builtIn } from './data/build/datasets.ts';
import { offlinePlugin } from './data/build/offlinePlugin.ts';
import { packedPagePlugin } from './data/build/packedPagePlugin.ts';
import { prerenderPlugin } from './data/build/prerenderPlugin.ts';
import { sealPlugin } from './data/build/sealPlugin.ts';
import { tokensPlugin } from './data/build/tokensPlugin.ts';

const MAP_PARTS =
  /src\/map\/(archiveIndex|archiveSource|camera|credits|firstGlobe|globeLook|graticule|labelSides|lit|liveMap|mapFrame|marks|measure|palette|placeLabel|pointTo|packedArchive|questionMarks|readRound|theme|tilesAround)\.ts$|src\/ui\/(kindGlyph|palette)|node_modules\/pmtiles\//;

const port = Number(process.env.PORT ?? 4173);

/** The same class names in the prerendered page and in the style sheets. */
const shared: UserConfig = {
  base: './',
  define: {
    MAP_ARCHIVES: JSON.stringify(measureArchives()),
    ATLASES: JSON.stringify(atlases()),
  },
  resolve: {
    alias: {
      // Colours, dates and texts between others are 5 kB of the first screen that no axis asks for.
      'd3-interpolate': resolve('src/timeline/interpolate.ts'),
      // 8 kB for browsers that cannot decompress by themselves; none that the atlas runs in is one.
      fflate: resolve('src/map/noFflate.ts'),
    },
  },
  css: {
    modules: {
      generateScopedName: (name, file) =>
        `${basename(dirname(file))}_${basename(file).split('.')[0]}_${name}`,
    },
  },
};

const forNode: UserConfig = { ...shared, plugins: [tokensPlugin(), cataloguePlugin()] };

export default defineConfig({
  ...shared,
  appType: 'mpa',
  plugins: [
    react(),
    tokensPlugin(),
    cataloguePlugin(),
    atlasPlugin(forNode),
    sealPlugin(forNode),
    prerenderPlugin(`data/${builtIn}`, forNode),
    compileHintPlugin(),
    offlinePlugin(),
    busyPortPlugin(),
    packedPagePlugin(
      { ...shared, plugins: [react(), tokensPlugin(), cataloguePlugin(), sealPlugin(forNode)] },
      forNode,
    ),
  ],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    // What comes at one time is one file: on a slow phone each further request costs as much as its bytes.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'atlas', tags: ['$initial'], priority: 2 },
            // What the live map shares with the picture would be a dozen files of a kilobyte.
            { name: 'mapParts', test: MAP_PARTS, priority: 1 },
            // With all that it asks for, where the map or the first file has not asked for it already.
            { name: 'page', test: /src\/app\/drawPage\.tsx$/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { port, strictPort: true, host: 'localhost' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/seed.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
  },
});
