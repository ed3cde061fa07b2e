import type { Dataset } from '../domain/dataset';
import { HIDDEN, type Selection } from '../domain/filter';
import type { Place, PlaceKind } from '../domain/place';
import type { MessageId } from '../i18n/translate';

/** A row of the list of places, with the number of events shown there; the first of its group names it. */
export interface GazetteerRow {
  readonly place: Place;
  readonly group: MessageId;
  readonly opensGroup: boolean;
  readonly count: number;
}

const groups = [
  'reader.townsAndSites',
  'reader.provincesAndDistricts',
  'reader.countries',
  'reader.regions',
  'reader.notLocated',
] as const satisfies readonly MessageId[];
type Group = (typeof groups)[number];

const groupOfKind: Readonly<Record<PlaceKind, Group>> = {
  site: 'reader.townsAndSites',
  settlement: 'reader.townsAndSites',
  district: 'reader.provincesAndDistricts',
  province: 'reader.provincesAndDistricts',
  country: 'reader.countries',
  region: 'reader.regions',
};
const groupOf = (place: Place): Group =>
  place.point ? groupOfKind[place.kind] : 'reader.notLocated';

/** The places in groups, each in the order of its alphabet; no place is lost and none stands twice. */
export function gazetteerOf(
  places: readonly Place[],
  counts: ReadonlyMap<Place, number>,
): readonly GazetteerRow[] {
  return groups.flatMap((group) =>
    places
      .filter((place) => groupOf(place) === group)
      .sort((a, b) => a.title.localeCompare(b.title))
      .map((place, at) => ({
        place,
        group,
        opensGroup: at === 0,
        count: counts.get(place) ?? 0,
      })),
  );
}

/** How many of the shown events touch each place; one pass over the index. */
export function eventsByPlace(
  { index, places }: Dataset,
  { rows }: Selection,
): ReadonlyMap<Place, number> {
  const counts = new Map<Place, number>();
  for (let row = 0; row < index.size; row++) {
    if (rows[row] === HIDDEN) continue;
    const last = index.placeRuns[row + 1] as number;
    for (let run = index.placeRuns[row] as number; run < last; run++) {
      const place = places[index.places[run] as number];
      if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return counts;
}
