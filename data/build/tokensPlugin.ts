import type { Plugin } from 'vite';
import { type PagePalette, pagePalettes } from '../../src/ui/palette';

const ID = 'virtual:tokens.css';

/** The palettes as custom properties: one set a theme, night also where the system asks for it. */
export function tokensPlugin(): Plugin {
  return {
    name: 'dateline:tokens',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? tokens() : null),
  };
}

function tokens(): string {
  const { paper, night, projector } = pagePalettes;
  return [
    rule(':root', paper, 'light'),
    `@media (prefers-color-scheme: dark) { ${rule(':root:not([data-theme])', night, 'dark')} }`,
    rule('[data-theme="night"]', night, 'dark'),
    rule('[data-theme="projector"]', projector, 'light'),
    `@media print { ${rule(':root:root:root', paper, 'light')} }`,
  ].join('\n');
}

function rule(selector: string, palette: PagePalette, scheme: string): string {
  const properties = Object.entries(palette).map(([name, colour]) => `--${kebab(name)}: ${colour};`);
  return `${selector} { color-scheme: ${scheme}; ${properties.join(' ')} }`;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
