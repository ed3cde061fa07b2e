import type { Dataset } from '../domain/dataset';
import { HIDDEN, type Selection } from '../domain/filter';
import type { Place, PlaceKind } from '../domain/place';
import type { MessageId } from '../i18n/translate';
import { nameOf } from '../map/placeName';

/** A row of the list of places, with the number of events shown there; the first of its group names it. */
export interface GazetteerRow {
  readonly place: Place;
  readonly group: MessageId;
  readonly opensGroup: boolean;
  readonly count: number;
}

/** What is shown of a dataset, and in which language its places are named. */
interface Listed {
  readonly places: readonly Place[];
  readonly selection: Selection;
  readonly language?: string;
}

/**
 * The first of the places in groups, each in the order of its alphabet; each place stands once. The
 * order is worked out once a dataset and language.
 */
export function gazetteerOf(
  dataset: Dataset,
  { places, selection, language = 'en' }: Listed,
  limit = Number.POSITIVE_INFINITY,
): readonly GazetteerRow[] {
  const shown = new Set(places);
  const counts = eventsByPlace(dataset, selection);
  const gazetteer: GazetteerRow[] = [];
  for (const { place, row } of orderOf(dataset, language)) {
    if (gazetteer.length >= limit) break;
    if (!shown.has(place)) continue;
    const group = groupOf(place);
    const opensGroup = group !== gazetteer.at(-1)?.group;
    gazetteer.push({ place, group, opensGroup, count: counts[row] ?? 0 });
  }
  return gazetteer;
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

interface Entry {
  readonly place: Place;
  readonly row: number;
}

const orders = new WeakMap<Dataset, Map<string, readonly Entry[]>>();

function orderOf(dataset: Dataset, language: string): readonly Entry[] {
  const ofDataset = orders.get(dataset) ?? new Map<string, readonly Entry[]>();
  orders.set(dataset, ofDataset);
  const order = ofDataset.get(language) ?? sorted(dataset, language);
  ofDataset.set(language, order);
  return order;
}

/** Every place in the order of the list. */
export const placesInOrder = (dataset: Dataset, language: string): readonly Place[] =>
  orderOf(dataset, language).map(({ place }) => place);

function sorted(dataset: Dataset, language: string): readonly Entry[] {
  const { compare } = new Intl.Collator(language);
  const rank = ({ place }: Entry) => groups.indexOf(groupOf(place));
  return dataset.places
    .map((place, row) => ({ place, row, name: nameOf(place, language) }))
    .sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name));
}

/** How many of the shown events touch each place, by its row; one pass over the index. */
function eventsByPlace({ index }: Dataset, { rows }: Selection): Uint32Array {
  const counts = new Uint32Array(index.placeCount);
  for (let row = 0; row < index.size; row++) {
    if (rows[row] === HIDDEN) continue;
    const last = index.placeRuns[row + 1] as number;
    for (let run = index.placeRuns[row] as number; run < last; run++) {
      const place = index.places[run] as number;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}
