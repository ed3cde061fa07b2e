import search from 'approx-string-match';

/** A stretch of a text that reads like the words looked for, and how many letters differ. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Of more than so many, the rest is not looked at. */
const MOST = 400;
/** A quote may differ by one letter in five, but by no more than these. */
const MOST_ERRORS = 12;

/** Where a text has these very words, as whole words. */
export function exactly(words: string, text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let start = text.indexOf(words);
  while (start >= 0 && found.length < MOST) {
    const end = start + words.length;
    if (!isLetter(text[start - 1]) && !isLetter(text[end])) found.push({ start, end, errors: 0 });
    start = text.indexOf(words, start + 1);
  }
  return found;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where a text has these words, or else the words most like them (Myers 1999). */
export function nearly(words: string, text: string): readonly Occurrence[] {
  const exact = exactly(words, text);
  if (exact.length > 0) return exact;
  const errors = Math.min(Math.floor(words.length / 5), MOST_ERRORS);
  return errors === 0 ? [] : apart(search(text, words, errors)).slice(0, MOST);
}

/** One of each bunch of overlapping matches: the search gives every end that is as good. */
function apart(matches: readonly Occurrence[]): readonly Occurrence[] {
  return matches.filter(({ start }, at) => at === 0 || start >= (matches[at - 1]?.end ?? 0));
}
