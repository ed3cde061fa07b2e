import type { DateBounds } from '../../src/domain/dateBounds';
import { eventKindNames, roles } from '../../src/domain/event';
import type { EventRecord } from '../../src/domain/eventRecord';
import type { EventId, PlaceId } from '../../src/domain/identifier';
import type { PlaceFeature } from '../../src/domain/placeFeature';
import type { Source } from '../../src/domain/source';
import type { CompiledAtlas } from '../../src/formats/compiledAtlas';
import { readEdtf } from '../../src/formats/edtfBounds';
import { type Random, seeded } from './seeded.ts';

const PLACES = 400;

/**
 * A large atlas, the same at every run: the places of a small one and invented ones up to 400, and
 * invented events whose dates are of every kind that a dataset may have.
 */
export function manyEvents(small: CompiledAtlas, count: number): CompiledAtlas {
  const random = seeded(2024);
  const { features } = small.files['places.geojson'] as { readonly features: PlaceFeature[] };
  const invented = Array.from({ length: Math.max(0, PLACES - features.length) }, (_, at) =>
    placeAt(at, random),
  );
  const places = [...features, ...invented];
  const sources = small.files['sources.json'] as readonly Source[];
  const events = Array.from({ length: count }, (_, at) => eventAt(at, random, { places, sources }));
  return {
    files: {
      ...small.files,
      'places.geojson': { type: 'FeatureCollection', features: places },
      'events.json': events,
    },
    dates: datesOf(events),
  };
}

function placeAt(at: number, random: Random): PlaceFeature {
  const coordinates = [random.between(-10, 110), random.between(5, 60)] as const;
  return {
    type: 'Feature',
    id: `invented-${at}` as PlaceId,
    geometry: { type: 'Point', coordinates },
    properties: { title: `Town ${at}`, kind: 'settlement', precision: 'settlement', ccodes: [] },
    names: [{ toponym: `Town ${at}`, lang: 'en' }],
    links: [],
  };
}

interface Known {
  readonly places: readonly PlaceFeature[];
  readonly sources: readonly Source[];
}

function eventAt(at: number, random: Random, { places, sources }: Known): EventRecord {
  const edtf = random.chance(0.05) ? null : dateIn(random);
  const source = random.pick(sources);
  const paragraph = random.whole(1, source.custom.paragraphs);
  return {
    id: `event-${at}` as EventId,
    title: `Invented event number ${at}`,
    kind: random.pick(eventKindNames),
    when: edtf === null ? null : { edtf, basis: 'stated' },
    places: Array.from({ length: random.whole(1, 3) }, () => ({
      place: random.pick(places).id,
      role: random.pick(roles),
    })),
    figures: random.chance(0.3) ? [{ kind: 'killed', value: random.whole(1, 150) }] : [],
    citations: [{ source: source.id, paragraph, quote: 'a few words of no article' }],
  };
}

/** Half of them days; the others months, years, spans, approximate and open on one side. */
function dateIn(random: Random): string {
  const year = random.whole(2010, 2024);
  const month = `${year}-${two(random.whole(1, 12))}`;
  const day = `${month}-${two(random.whole(1, 28))}`;
  if (random.chance(0.5)) return day;
  return random.pick([
    month,
    `${year}`,
    `${year}~`,
    `${month}~`,
    `${month}/${year + 1}-06`,
    `${year}/..`,
    `../${month}`,
  ]);
}

const two = (value: number) => String(value).padStart(2, '0');

function datesOf(events: readonly EventRecord[]): Readonly<Record<string, DateBounds>> {
  const dates: Record<string, DateBounds> = {};
  for (const { when } of events) {
    if (!when || dates[when.edtf]) continue;
    const reading = readEdtf(when.edtf);
    if (reading.ok) dates[when.edtf] = reading.bounds;
  }
  return dates;
}
