import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { pagePalettes } from '../../src/ui/palette.ts';

/**
 * Makes the atlas installable and writes its service worker, which keeps the page, the program and
 * the data at the first visit. Fonts beside Latin's and the map are kept as they are used.
 */
export function offlinePlugin(): PluginOption {
  const { page, accent } = pagePalettes.paper;
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app',
    filename: 'serviceWorker.ts',
    injectRegister: false,
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: [
        'index.html',
        'icons/icon-32.png',
        'assets/*.{js,mjs,css}',
        'assets/*-latin-400-*.woff2',
        'fonts/noto-sans-latin-{400,600}-*.woff2',
        'data/**/{atlas,areas,lessons}.json',
      ],
    },
    manifest: {
      name: 'Dateline, an atlas of articles',
      short_name: 'Dateline',
      description: 'Every place that the articles name, on a map that moves with time.',
      // Relative to the manifest: the atlas may stand in any folder of a host.
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: page,
      theme_color: accent,
      icons: [
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
  });
}
