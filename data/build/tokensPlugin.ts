import type { Plugin } from 'vite';
import { mapPalettes } from '../../src/map/palette.ts';
import { pagePalettes } from '../../src/ui/palette.ts';

const ID = 'virtual:tokens.css';

/** The palettes as custom properties: one set a theme, night also where the system asks for it. */
export function tokensPlugin(): Plugin {
  return {
    name: 'dateline:tokens',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? tokens() : null),
  };
}

type Theme = keyof typeof pagePalettes;

function tokens(): string {
  return [
    rule(':root', 'paper'),
    `@media (prefers-color-scheme: dark) { ${rule(':root:not([data-theme])', 'night')} }`,
    rule('[data-theme="night"]', 'night'),
    rule('[data-theme="projector"]', 'projector'),
    '@media (prefers-contrast: more) { :root:root { --ink-soft: var(--ink); --line: var(--ink); } }',
    `@media print { ${rule(':root:root:root', 'paper')} }`,
  ].join('\n');
}

function rule(selector: string, theme: Theme): string {
  const properties = Object.entries({ ...pagePalettes[theme], ...pictureColours(theme) });
  const declarations = properties.map(([name, colour]) => `--${kebab(name)}: ${colour};`);
  return `${selector} { color-scheme: ${theme === 'night' ? 'dark' : 'light'}; ${declarations.join(' ')} }`;
}

/** What the map's SVG twin takes from the map's own palette. */
function pictureColours(theme: Theme): Readonly<Record<string, string>> {
  const { land, tints, ocean, coast, border, landHalo, space } = mapPalettes[theme];
  return {
    mapLand: tints[0] ?? land,
    mapSea: ocean,
    mapCoast: coast,
    mapBorder: border,
    mapHalo: landHalo,
    mapSpace: space,
  };
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
