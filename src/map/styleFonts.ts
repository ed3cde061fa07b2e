import type { StyleSpecification } from 'maplibre-gl';

export const REGULAR = ['Noto Sans'];
export const SEMIBOLD = ['Noto Sans Semibold'];
export const ITALIC = ['Noto Sans Italic'];

type Face = '400-normal' | '600-normal' | '400-italic';

/** Ranges that do not overlap, so that a Latin page never asks for another script's file. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02DC', 'U+2000-206F', 'U+2122'],
  'latin-ext': ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1EFF'],
  cyrillic: ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  greek: ['U+0370-03FF'],
  arabic: ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFF'],
};

/** Arabic script has no italic, and the italic of Latin's rarer letters is not worth its bytes. */
function fileOf(script: string, face: Face): string {
  const isUpright = script === 'arabic' || script === 'latin-ext';
  return `noto-sans-${script}-${isUpright ? face.replace('italic', 'normal') : face}.woff2`;
}

/** The letters of the places' names; the page itself is written with them too. */
export const FIRST_LETTERS = fileOf('latin', '600-normal');

const faces = (fonts: string, face: Face) =>
  Object.entries(RANGES).map(([script, ranges]) => ({
    url: `${fonts}/${fileOf(script, face)}`,
    'unicode-range': [...ranges],
  }));

/** The style's `font-faces` from the folder of woff2 files at `fonts`, without a trailing slash. */
export function fontFaces(fonts: string): NonNullable<StyleSpecification['font-faces']> {
  return {
    'Noto Sans': faces(fonts, '400-normal'),
    'Noto Sans Semibold': faces(fonts, '600-normal'),
    'Noto Sans Italic': faces(fonts, '400-italic'),
  };
}
