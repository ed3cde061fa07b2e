import { DAY } from '../domain/dateBounds';
import type { AtlasEvent } from '../domain/event';
import type { Place } from '../domain/place';
import { addressOf, type Portion } from './portion';
import { dayOf } from './timespans';

type Cell = string | number | null | undefined;

/** Parts the values of one cell. */
const BETWEEN = ' | ';

/**
 * The events as a table, one a row (RFC 4180: commas, CRLF, quotes doubled; in UTF-8 with a byte
 * order mark, which spreadsheets look for). Days are ISO 8601, the last one included; the bounds of
 * an open side are left empty. Longitude and latitude, in degrees, are those of the first place that
 * is more than named. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csv(portion: Portion): string {
  const rows = portion.events.map((event) => rowOf(event, portion));
  return `\ufeff${[columns, ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')}`;
}

export const columns = [
  ...['id', 'title', 'kind'],
  ...['date_edtf', 'date_from', 'date_to', 'date_basis', 'date_explanation', 'reported_edtf'],
  ...['places', 'place_ids', 'roles', 'longitude', 'latitude'],
  ...['figures', 'attribution', 'sources', 'paragraphs', 'quotes', 'address'],
] as const;

function rowOf(event: AtlasEvent, portion: Portion): readonly Cell[] {
  const { when, bounds, citations, figures = [] } = event;
  const placed = event.places.map(({ place, role }) => ({ place: placeOf(portion, place), role }));
  const point = placed.find(({ place, role }) => place?.point && role !== 'mentioned')?.place
    ?.point;
  const list = (values: readonly Cell[]) => values.join(BETWEEN);
  return [
    ...[event.id, event.title, event.kind],
    when?.edtf,
    bounds && !bounds.openStart ? dayOf(bounds.start) : null,
    bounds && !bounds.openEnd ? dayOf(bounds.end - DAY) : null,
    ...[when?.basis, when?.explanation, event.reported?.edtf],
    list(event.places.map(({ place }) => placeOf(portion, place)?.title ?? place)),
    list(event.places.map(({ place }) => place)),
    list(event.places.map(({ role }) => role)),
    ...[point?.[0], point?.[1]],
    list(figures.map(({ kind, value, qualifier }) => words(qualifier, value, kind))),
    event.attribution,
    list(citations.map(({ source }) => titleOf(portion, source))),
    list(citations.map(({ paragraph }) => paragraph)),
    list(citations.map(({ quote }) => quote)),
    addressOf(portion, 'event', event.id),
  ];
}

const words = (...parts: readonly Cell[]) => parts.filter(Boolean).join(' ');

const placeOf = ({ places }: Portion, id: string): Place | undefined =>
  places.find((place) => place.id === id);
const titleOf = ({ sources }: Portion, id: string): string =>
  sources.find((source) => source.id === id)?.title ?? id;

const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return `${cell}`;
  const text = cell ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
