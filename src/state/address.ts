import type { TimeWindow } from '../domain/dateBounds';
import { type EventKind, eventKindNames } from '../domain/event';
import type { EventId, PlaceId, SourceId } from '../domain/identifier';
import { spanOf, windowText } from './calendar';
import { type Camera, defaultView, languages, projections, themes, type View } from './view';

/** The ids that an address may name, and the span that completes a window with one end. */
export interface AddressBook {
  readonly places: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly extent: TimeWindow;
}

/** A part of an address that was not understood, as it stands there. */
export interface ReadAddress {
  readonly view: View;
  readonly ignored: readonly string[];
}

/** The view as the end of an address: `?from=...#zoom/latitude/longitude`, empty for the default view. */
export function encodeView(view: View): string {
  const query = new URLSearchParams();
  if (view.window)
    for (const [name, text] of Object.entries(windowText(view.window))) query.set(name, text);
  if (!view.undated) query.set('undated', 'hidden');
  if (view.place) query.set('place', view.place);
  if (view.event) query.set('event', view.event);
  if (view.sources.length) query.set('source', view.sources.join(','));
  if (view.kinds.length) query.set('kind', view.kinds.join(','));
  if (view.language !== defaultView.language) query.set('lang', view.language);
  if (view.theme) query.set('theme', view.theme);
  if (view.projection !== defaultView.projection) query.set('view', view.projection);
  const search = query.toString().replaceAll('%2C', ',');
  return `${search ? `?${search}` : ''}${view.camera ? `#${cameraText(view.camera)}` : ''}`;
}

/** Reads an address. What it does not understand is left at its default and named, never guessed. */
export function decodeView(search: string, hash: string, book: AddressBook): ReadAddress {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = <T>(name: string, reading: (text: string) => T | null, otherwise: T): T => {
    const text = query.get(name);
    if (text === null) return otherwise;
    const value = reading(text);
    if (value === null) ignored.push(`${name}=${text}`);
    return value ?? otherwise;
  };
  const oneOf =
    <T extends string>(words: readonly T[]) =>
    (text: string) =>
      words.find((word) => word === text) ?? null;
  const idIn =
    <T extends string>(ids: ReadonlySet<string>) =>
    (text: string) =>
      ids.has(text) ? (text as T) : null;
  const view: View = {
    window: windowOf(read('from', spanOf, null), read('to', spanOf, null), book.extent, ignored),
    undated: read('undated', (text) => (text === 'hidden' ? false : null), true),
    place: read('place', idIn<PlaceId>(book.places), null),
    event: read('event', idIn<EventId>(book.events), null),
    sources: read('source', listOf(idIn<SourceId>(book.sources)), []),
    kinds: read('kind', listOf(oneOf<EventKind>(eventKindNames)), []),
    language: read('lang', oneOf(languages), defaultView.language),
    theme: read('theme', oneOf(themes), null),
    projection: read('view', oneOf(projections), defaultView.projection),
    camera: cameraOf(hash, ignored),
  };
  for (const name of query.keys()) if (!known.has(name)) ignored.push(`${name}=${query.get(name)}`);
  return { view, ignored };
}

const known = new Set([
  'from',
  'to',
  'undated',
  'place',
  'event',
  'source',
  'kind',
  'lang',
  'theme',
  'view',
]);

/** Every word of a comma-separated list, or null when one of them is not known. */
function listOf<T>(reading: (text: string) => T | null): (text: string) => readonly T[] | null {
  return (text) => {
    const values = text.split(',').map(reading);
    return values.every((value) => value !== null) ? (values as T[]) : null;
  };
}

function windowOf(
  first: TimeWindow | null,
  last: TimeWindow | null,
  extent: TimeWindow,
  ignored: string[],
): TimeWindow | null {
  if (!first && !last) return null;
  const window = { from: first?.from ?? extent.from, to: last?.to ?? extent.to };
  if (window.from < window.to) return window;
  const { from, to } = windowText(window);
  ignored.push(`from=${from}`, `to=${to}`);
  return null;
}

const cameraText = ({ zoom, latitude, longitude }: Camera) =>
  `${round(zoom, 2)}/${round(latitude, 4)}/${round(longitude, 4)}`;
const round = (value: number, digits: number) => Number(value.toFixed(digits));

function cameraOf(hash: string, ignored: string[]): Camera | null {
  if (hash === '' || hash === '#') return null;
  const numbers = hash
    .slice(1)
    .split('/')
    .map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = numbers;
  const isReal =
    numbers.length === 3 &&
    zoom >= 0 &&
    zoom <= 24 &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  if (isReal) return { zoom, latitude, longitude };
  ignored.push(hash);
  return null;
}
