/** Sizes of paper, in millimetres. */
export const papers = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const;
export type Paper = keyof typeof papers;
export const paperNames = Object.keys(papers) as readonly Paper[];

/** Space around the page, and the lines over and under what is on it; millimetres, as the style sheet has them. */
export const margins = { side: 16, end: 11, line: 9 } as const;
/** Printers set text a little otherwise than screens. */
const SPARE = 3;
const PIXELS = 96 / 25.4;

/** The room on a page for what it holds, in CSS pixels; `isWide` is the paper laid on its side. */
export function roomOn(
  paper: Paper,
  isWide = false,
): { readonly width: number; readonly height: number } {
  const { width, height } = papers[paper];
  const [across, down] = isWide ? [height, width] : [width, height];
  return {
    width: (across - 2 * margins.side) * PIXELS,
    height: (down - 2 * margins.end - 2 * margins.line - SPARE) * PIXELS,
  };
}

/** Countries that print on Letter (CLDR, measurement data). */
const LETTER = /-(US|CA|MX|PH|CL|CO|CR|GT|NI|PA|SV|VE|BZ|PR)\b/;

/** The paper that a browser's language suggests. */
export const paperOf = (locale: string): Paper => (LETTER.test(locale) ? 'letter' : 'a4');
