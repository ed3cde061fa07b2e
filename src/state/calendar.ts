import { DAY, type TimeWindow, utcDay } from '../domain/dateBounds';

const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');

/** The day of a moment in milliseconds UTC, as `2024-06-27`; the year 0 is 1 BC, as in ISO 8601. */
export function dayText(time: number): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** The days that a calendar year, month or day spans, or null when there is no such date. */
export function spanOf(text: string): TimeWindow | null {
  const parts = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map((part) => (part ? Number(part) : undefined));
  const from = utc(year as number, month ?? 1, day ?? 1);
  if (from === null) return null;
  if (day !== undefined) return { from, to: from + DAY };
  const to = month === undefined ? utc((year as number) + 1, 1, 1) : startOfNextMonth(from);
  return to === null ? null : { from, to };
}

/** The two ends of a window as the address gives them, `to` inclusive; months where both ends are whole ones. */
export function windowText({ from, to }: TimeWindow): { from: string; to: string } {
  const isMonths = isMonthStart(from) && isMonthStart(to);
  const cut = (time: number) => (isMonths ? dayText(time).slice(0, -3) : dayText(time));
  return { from: cut(from), to: cut(to - DAY) };
}

const isMonthStart = (time: number) => time % DAY === 0 && new Date(time).getUTCDate() === 1;

function startOfNextMonth(time: number): number {
  const date = new Date(time);
  return utcDay(date.getUTCFullYear(), date.getUTCMonth() + 2, 1);
}

/** Midnight UTC of a day that the calendar has; years -9999 to 9999. */
function utc(year: number, month: number, day: number): number | null {
  const date = new Date(utcDay(year, month, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() : null;
}
