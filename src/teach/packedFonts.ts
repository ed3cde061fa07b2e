import type { PackedFont } from '../formats/packedPage';

/** What a page needs to write these letters: the faces of its styles, and their files. */
export interface FontsInUse {
  readonly faces: readonly PackedFont[];
  readonly paths: readonly string[];
}

/** The typefaces of this page and its map that have one of the letters of a text. */
export function fontsFor(text: string): FontsInUse {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const isUsed = (ranges: string) =>
    rangesIn(ranges).some((range) => letters.some(isWithin(range)));
  const faces = facesOfPage().filter(({ unicodeRange }) => isUsed(unicodeRange));
  return { faces, paths: [...new Set(faces.map(({ path }) => path))] };
}

function facesOfPage(): readonly PackedFont[] {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? { rule, sheet } : [])),
  );
  return rules.flatMap(({ rule: { style }, sheet }) => {
    const read = (name: string) => style.getPropertyValue(name);
    const address = /url\("?([^")]+)"?\)/.exec(read('src'))?.[1];
    if (!address) return [];
    return {
      path: new URL(address, sheet.href ?? document.baseURI).href.replace(folder(), ''),
      family: read('font-family').replaceAll('"', ''),
      style: read('font-style') || 'normal',
      weight: read('font-weight') || '400',
      unicodeRange: read('unicode-range') || 'U+0-10FFFF',
    };
  });
}

const folder = () => new URL('.', document.baseURI).href;

type Range = readonly [from: number, to: number];

const rangesIn = (text: string): readonly Range[] =>
  [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '0', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);

const isWithin =
  ([from, to]: Range) =>
  (letter: number): boolean =>
    from <= letter && letter <= to;
