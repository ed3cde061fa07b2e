const formats = new Map<string, Intl.ListFormat>();

/** Made once a language: every row of a list of events asks for it. British English, as the dates are. */
function formatOf(language: string): Intl.ListFormat {
  const format =
    formats.get(language) ?? new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  formats.set(language, format);
  return format;
}

/** Words one after the other, as the language joins them: "Iran and Afghanistan". */
export const listInWords = (words: readonly string[], language: string): string =>
  formatOf(language).format(words);

/** What stands before each of so many words, where each is set by itself: "", ", ", " and ". */
export function signsBetween(count: number, language: string): readonly string[] {
  const words = Array.from({ length: count }, (_, at) => String(at));
  let sign = '';
  return formatOf(language)
    .formatToParts(words)
    .flatMap(({ type, value }) => {
      const before = sign;
      sign = type === 'element' ? '' : value;
      return type === 'element' ? [before] : [];
    });
}
