const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time of day on this machine's clock: "10:45". */
export function timeOfDay(time: number, language: string): string {
  const format =
    clocks.get(language) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      hour: 'numeric',
      minute: '2-digit',
    });
  clocks.set(language, format);
  return format.format(time);
}

/** Milliseconds as minutes and seconds in the digits of the language: "12:05". */
export function minutesAndSeconds(milliseconds: number, language: string): string {
  const seconds = Math.floor(milliseconds / 1000);
  const write = (value: number, digits: number) =>
    new Intl.NumberFormat(language, {
      minimumIntegerDigits: digits,
      useGrouping: false,
    }).format(value);
  return `${write(Math.floor(seconds / 60), 1)}:${write(seconds % 60, 2)}`;
}
