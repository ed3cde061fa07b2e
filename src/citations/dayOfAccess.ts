import { publishedOn } from '../domain/eventIndex';
import type { CslDate, Source } from '../domain/source';

/**
 * The day on a device's clock, by its own calendar, as a day of access; null where the clock is set
 * wrongly: nobody reads an article before it is published.
 */
export function dayOfAccess(now: Date, sources: readonly Source[]): CslDate | null {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()] as const;
  const latest = Math.max(...sources.map((source) => publishedOn(source) ?? -Infinity));
  const isReal = Date.UTC(day[0], day[1] - 1, day[2]) >= latest;
  return isReal ? { 'date-parts': [day] } : null;
}
