/** Lines of a text that was wrapped by hand or by a mail program are at most so long, and at least. */
const WRAPPED = { longest: 110, shortest: 40 };

/** The blocks of a text: its lines, those of a wrapped paragraph joined again, empty ones left out. */
export function blocksOf(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/u).map((line) => line.trim());
  if (!isWrapped(lines)) return lines.filter(Boolean);
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen && line) blocks.push(`${blocks.pop()} ${line}`);
    else if (line) blocks.push(line);
    isOpen = line.length >= WRAPPED.shortest;
  }
  return blocks;
}

/** Nearly all lines are short, and many. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter(Boolean);
  const short = full.filter(({ length }) => length <= WRAPPED.longest);
  return full.length > 8 && short.length > full.length * 0.9;
}

const FOLDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['\u2018\u2019\u201a\u201b\u2032`', "'"],
    ['\u201c\u201d\u201e\u201f\u00ab\u00bb', '"'],
    ['\u2010\u2011\u2012\u2013\u2014\u2212', '-'],
    ['\u00a0\u2007\u2009\u202f\t', ' '],
  ].flatMap(([signs = '', plain = '']) => [...signs].map((sign) => [sign, plain] as const)),
);
const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'gu');

/** The same text with one form of each quotation mark, dash and blank; every offset stays what it was. */
export const folded = (text: string): string => text.replace(FOLDED, (sign) => FOLDS[sign] ?? sign);
