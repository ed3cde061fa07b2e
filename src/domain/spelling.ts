/** Letters that are written differently for one sound or one habit, and what they are all taken for. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  // Arabic, Persian, Urdu and Pashto forms of yeh, kaf, gaf, heh and noon; a lone hamza is dropped.
  '\u064a': '\u06cc',
  '\u0649': '\u06cc',
  '\u06d0': '\u06cc',
  '\u06cd': '\u06cc',
  '\u06d2': '\u06cc',
  '\u0643': '\u06a9',
  '\u06aa': '\u06a9',
  '\u06ab': '\u06af',
  '\u0629': '\u0647',
  '\u06be': '\u0647',
  '\u06c1': '\u0647',
  '\u06c3': '\u0647',
  '\u06d5': '\u0647',
  '\u06ba': '\u0646',
  '\u06bc': '\u0646',
  '\u0621': '',
};
const written = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Marks over and under letters, the tatweel, joiners, signs of direction, and apostrophes within names. */
const unheard = /[\p{M}\u0640\u200b-\u200f\u061c\u2060\u2066-\u2069'’‘ʼʻ`´ʿʾ]/gu;

/**
 * A text as it is compared in a search: without accents and case, one form for each letter that has
 * several (Unicode NFKD, then the letters above), digits of any script as 0 to 9.
 */
export const foldSpelling = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(unheard, '')
    .toLowerCase()
    .replace(written, (letter) => letters[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 15));

/** A word with the marks and joiners that stand inside it. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640'’‘ʼʻ`´ʿʾ]|\u200c|\u200d)*/gu;

/** A word of a text, as it stands there and folded. */
export interface SpelledWord {
  readonly at: number;
  readonly text: string;
  readonly folded: string;
}

/** The words of a text, in order; what folds to nothing is no word. */
export const spelledWords = (text: string): readonly SpelledWord[] =>
  [...text.matchAll(word)]
    .map(({ 0: found, index }) => ({ at: index, text: found, folded: foldSpelling(found) }))
    .filter(({ folded }) => folded !== '');
