import type { AtlasEvent } from '../domain/event';
import type { Place, PlaceKind } from '../domain/place';
import type { Source } from '../domain/source';
import { addressOf, type Portion } from './portion';
import { linkedWhen } from './timespans';

/** A name in the file, never fetched. Versions 1.1 and 1.2 share it. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** Getty's Art and Architecture Thesaurus, and the feature classes of GeoNames. */
const types: Readonly<Record<PlaceKind, { readonly fclass: string; readonly aat?: string }>> = {
  site: { fclass: 'S' },
  settlement: { fclass: 'P', aat: '300008347' },
  district: { fclass: 'A', aat: '300232418' },
  province: { fclass: 'A', aat: '300000774' },
  country: { fclass: 'A', aat: '300128207' },
  region: { fclass: 'L', aat: '300182722' },
};

/**
 * The places as Linked Places, version 1.2 (https://github.com/LinkedPasts/linked-places-format),
 * which is GeoJSON (RFC 7946) and JSON-LD; degrees, WGS 84. A place's `when` is that of the events
 * there. What the format has no word for stands in foreign members beside it, which RFC 7946 allows
 * (section 6.1): on the collection `atlas`, `sources` (CSL-JSON), `events` and `mentions`, as the
 * dataset has them. A place that is not located has a null geometry. Nothing is lost.
 */
export function linkedPlaces(portion: Portion): string {
  const { manifest, sources, events, mentions, places } = portion;
  return JSON.stringify(
    {
      type: 'FeatureCollection',
      '@context': CONTEXT,
      atlas: manifest,
      sources,
      features: places.map((place) => featureOf(place, portion)),
      events: events.map(({ bounds: _, ...event }) => event),
      mentions,
    },
    null,
    1,
  );
}

function featureOf(place: Place, portion: Portion) {
  const there = portion.events.filter(({ places }) => places.some((at) => at.place === place.id));
  const timespans = there.flatMap(({ when, bounds }) =>
    when ? linkedWhen(when, bounds).timespans : [],
  );
  const { aat } = types[place.kind];
  return {
    '@id': addressOf(portion, 'place', place.id),
    type: 'Feature',
    ...(isWide(place) ? { bbox: place.extent } : {}),
    geometry: geometryOf(place, portion),
    properties: propertiesOf(place),
    ...(timespans.length
      ? { when: { timespans, label: 'when the events of this atlas happened here' } }
      : {}),
    names: namesOf(place, portion),
    types: aat
      ? [{ identifier: `aat:${aat}`, label: place.kind, sourceLabels: [{ label: place.kind }] }]
      : [],
    links: place.links.map(({ type, identifier }) => ({ type, identifier: expanded(identifier) })),
    relations: there.flatMap((event) => relationsOf(event, place, portion)),
    ...(place.note
      ? { descriptions: [{ value: place.note, lang: portion.manifest.language }] }
      : {}),
  };
}

function propertiesOf({ kind, title, ccodes, precision, point, ...place }: Place) {
  const { note, radiusKm, isApproximate } = place;
  return {
    title,
    ccodes,
    fclasses: [types[kind].fclass],
    kind,
    precision,
    note,
    radiusKm,
    approximate: isApproximate || undefined,
    reprPoint: point ?? undefined,
  };
}

const isWide = ({ extent }: Place) => extent !== null && extent[0] !== extent[2];

/** Its outline if there is one; else its point, or null where it cannot be located. */
function geometryOf(place: Place, { shapes }: Portion) {
  const shape =
    shapes.get(place.id) ?? (place.point && { type: 'Point', coordinates: place.point });
  const isVague = place.isApproximate || place.radiusKm || place.kind !== place.precision;
  return shape && { ...shape, certainty: isVague ? 'less-certain' : 'certain' };
}

/** Each name; the first one cites the articles that use it, as the format asks. */
function namesOf(place: Place, portion: Portion) {
  const names = place.names.length
    ? place.names
    : [{ toponym: place.title, lang: portion.manifest.language }];
  const cited = new Set(
    portion.mentions.filter((one) => one.place === place.id).map(({ source }) => source),
  );
  const citations = portion.sources
    .filter(({ id }) => cited.has(id))
    .map((source) => citationOf(source, portion));
  return names.map((name, at) => (at === 0 && citations.length ? { ...name, citations } : name));
}

const citationOf = (source: Source, portion: Portion) => ({
  label: source.title,
  '@id': source.URL ?? addressOf(portion, 'article', source.id),
});

/** What an event makes of two places: it joins this one with every other that it touches. */
function relationsOf(event: AtlasEvent, place: Place, portion: Portion) {
  const cited = new Set(event.citations.map(({ source }) => source));
  const others = [...new Set(event.places.map((at) => at.place))].filter((id) => id !== place.id);
  return others.map((other) => ({
    relationType: 'gvp:tgn3000_related_to',
    relationTo: addressOf(portion, 'place', other),
    label: event.title,
    ...(event.when ? { when: linkedWhen(event.when, event.bounds) } : {}),
    citations: portion.sources
      .filter(({ id }) => cited.has(id))
      .map((source) => citationOf(source, portion)),
  }));
}

/** The context knows no prefix for GeoNames' places, so they are written in full. */
const expanded = (identifier: string) =>
  identifier.replace(/^gn:(?=\d+$)/, 'https://www.geonames.org/');
