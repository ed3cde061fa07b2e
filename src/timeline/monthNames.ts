/** A text without case, accents and other scripts' digits, so that what is typed meets what is written. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\u200c/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase();

const LEAST = 3;

/** The month, 1 to 12, that a word names or begins to name, in a language or in English. */
export function monthNamed(word: string, language: string): number | null {
  const found = [language, 'en'].flatMap((one) =>
    namesIn(one).flatMap((names, month) => (names.some((name) => fits(word, name)) ? month : [])),
  );
  const months = new Set(found);
  const [month] = months;
  return months.size === 1 && month !== undefined ? month + 1 : null;
}

const fits = (word: string, name: string) =>
  word === name || (word.length >= LEAST && name.startsWith(word));

const known = new Map<string, readonly (readonly string[])[]>();

/** Each month's names: alone and in a date, which some languages inflect, long and short. */
function namesIn(language: string): readonly (readonly string[])[] {
  const names = known.get(language) ?? months.map((month) => namesOf(month, language));
  known.set(language, names);
  return names;
}

const months = Array.from({ length: 12 }, (_, month) => month);
const styles: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap(
  (month) => [{ month }, { month, day: 'numeric' }, { month, year: 'numeric' }],
);

function namesOf(month: number, language: string): readonly string[] {
  const day = Date.UTC(2024, month, 1);
  const named = styles.map((style) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: 'UTC' })
      .formatToParts(day)
      .filter(({ type }) => type === 'month')
      .map(({ value }) => plain(value).replace(/[^\p{L}]/gu, ''))
      .join(''),
  );
  return [...new Set(named.filter(Boolean))];
}
