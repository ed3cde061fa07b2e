import { DAY, type DateBounds } from '../domain/dateBounds';
import type { AtlasEvent } from '../domain/event';
import type { Place, Position } from '../domain/place';
import type { Shape } from '../domain/placeFeature';
import { addressOf, type Portion } from './portion';
import { dayOf } from './timespans';
import { element, textElement, xmlText } from './xml';

/**
 * Places and events as KML 2.2 (OGC 07-147r2), degrees, WGS 84. An event is one placemark at its
 * points; a single day is a TimeStamp, anything longer a TimeSpan, whose open side is left open; an
 * undated event has neither, and one that cannot be located no geometry. Both ends of a span are
 * days that belong to it. An area is a polygon.
 */
export function kml(portion: Portion): string {
  const { manifest, places, events } = portion;
  const document = [
    textElement('name', manifest.title),
    textElement('description', `${manifest.description}\n\n${manifest.licence}`),
    folder(
      'Events',
      events.map((event) => eventMark(event, portion)),
    ),
    folder(
      'Places',
      places.map((place) => placeMark(place, portion)),
    ),
  ].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n${element('Document', document)}\n</kml>\n`;
}

const folder = (name: string, marks: readonly string[]) =>
  element('Folder', [textElement('name', name), ...marks].join('\n'));

/** In the order that the schema asks for: name, description, time, data, geometry. */
function eventMark(event: AtlasEvent, portion: Portion): string {
  const points = event.places
    .filter(({ role }) => role !== 'mentioned')
    .map(({ place }) => portion.places.find(({ id }) => id === place)?.point)
    .filter((point) => point !== undefined && point !== null);
  const parts = [
    textElement('name', event.title),
    textElement('description', eventInWords(event, portion)),
    event.bounds ? timeOf(event.bounds) : '',
    dataOf({
      id: event.id,
      kind: event.kind,
      edtf: event.when?.edtf,
      basis: event.when?.basis,
      address: addressOf(portion, 'event', event.id),
    }),
    together(distinct(points).map(pointOf)),
  ];
  return element('Placemark', parts.join(''), ` id="event-${event.id}"`);
}

function eventInWords({ attribution, citations }: AtlasEvent, { sources }: Portion): string {
  const passages = citations.map(({ source, paragraph, quote }) => {
    const title = sources.find(({ id }) => id === source)?.title ?? source;
    return `“${quote}” (${title}, para. ${paragraph})`;
  });
  return [attribution, ...passages].filter(Boolean).join('\n');
}

function placeMark(place: Place, portion: Portion): string {
  const shape = portion.shapes.get(place.id);
  const parts = [
    textElement('name', place.title),
    textElement('description', place.note),
    dataOf({
      id: place.id,
      kind: place.kind,
      precision: place.precision,
      address: addressOf(portion, 'place', place.id),
    }),
    shape && shape.type !== 'Point' ? geometryOf(shape) : place.point ? pointOf(place.point) : '',
  ];
  return element('Placemark', parts.join(''), ` id="place-${place.id}"`);
}

function timeOf({ start, end, openStart, openEnd }: DateBounds): string {
  const isOneDay = end - start === DAY && !openStart && !openEnd;
  if (isOneDay) return element('TimeStamp', textElement('when', dayOf(start)));
  const begin = openStart ? '' : textElement('begin', dayOf(start));
  return element('TimeSpan', `${begin}${openEnd ? '' : textElement('end', dayOf(end - DAY))}`);
}

const dataOf = (values: Readonly<Record<string, string | undefined>>) =>
  element(
    'ExtendedData',
    Object.entries(values)
      .filter(([, value]) => value)
      .map(([name, value]) =>
        element('Data', textElement('value', value), ` name="${xmlText(name)}"`),
      )
      .join(''),
  );

/** Points that coincide are one. */
const distinct = (points: readonly Position[]): readonly Position[] => [
  ...new Map(points.map((point) => [point.join(), point])).values(),
];

const together = (geometries: readonly string[]) =>
  geometries.length > 1 ? element('MultiGeometry', geometries.join('')) : (geometries[0] ?? '');

const pointOf = (position: Position) =>
  element('Point', element('coordinates', position.join(',')));
const line = (positions: readonly Position[]) =>
  element('coordinates', positions.map((position) => position.join(',')).join(' '));

function geometryOf(shape: Shape): string {
  if (shape.type === 'Point') return pointOf(shape.coordinates);
  if (shape.type === 'LineString') return element('LineString', line(shape.coordinates));
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return together(polygons.map(polygonOf));
}

const polygonOf = (rings: readonly (readonly Position[])[]) =>
  element(
    'Polygon',
    rings
      .map((ring, at) =>
        element(
          at === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs',
          element('LinearRing', line(ring)),
        ),
      )
      .join(''),
  );
