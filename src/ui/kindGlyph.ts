import type { PagePalette } from './palette';

/** A mark that differs by shape as well as by colour. `path` is SVG path data in a box of 16 by 16. */
export interface KindGlyph {
  readonly path: string;
  readonly hue: keyof Pick<PagePalette, 'violence' | 'authority' | 'words' | 'group'>;
  /** Hollow marks are drawn as an outline. */
  readonly isHollow: boolean;
}

const square = 'M3 3H13V13H3Z';
const disc = 'M8 2.2A5.8 5.8 0 1 1 8 13.8A5.8 5.8 0 1 1 8 2.2Z';
const diamond = 'M8 1L15 8L8 15L1 8Z';
const hexagon = 'M4.5 2H11.5L15 8L11.5 14H4.5L1 8Z';
const triangle = 'M8 1.6L15 14H1Z';
const shield = 'M2.5 2.5H13.5V8.5C13.5 11.6 11 13.6 8 14.8C5 13.6 2.5 11.6 2.5 8.5Z';

const glyphs: Readonly<Record<string, KindGlyph>> = {
  attack: { path: diamond, hue: 'violence', isHollow: false },
  plot: { path: diamond, hue: 'violence', isHollow: true },
  arrest: { path: square, hue: 'authority', isHollow: false },
  sanction: { path: square, hue: 'authority', isHollow: true },
  operation: { path: shield, hue: 'authority', isHollow: false },
  statement: { path: disc, hue: 'words', isHollow: false },
  publication: { path: disc, hue: 'words', isHollow: true },
  organisation: { path: hexagon, hue: 'group', isHollow: false },
  movement: { path: triangle, hue: 'group', isHollow: true },
};

/** The glyph of a kind; a kind it does not know is a plain disc. */
export const kindGlyph = (kind: string): KindGlyph =>
  glyphs[kind] ?? { path: disc, hue: 'words', isHollow: false };
