import type { TimeWindow } from '../domain/dateBounds';
import { type EventKind, eventKindNames } from '../domain/event';
import { tellings } from '../domain/filter';
import type { EventId, LessonId, PlaceId, SourceId } from '../domain/identifier';
import { boxOf, boxText } from './boxText';
import { spanOf, windowText } from './calendar';
import { cameraOf, cameraText } from './cameraHash';
import {
  axisScales,
  defaultView,
  hidings,
  labelings,
  languages,
  paces,
  playbacks,
  projections,
  type StageName,
  screens,
  stages,
  themes,
  type View,
} from './view';

/** The ids that an address may name, and the span that completes a window with one end. */
export interface AddressBook {
  readonly places: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** How many paragraphs each source has. */
  readonly paragraphs: ReadonlyMap<string, number>;
  /** Datasets beside the built-in one. */
  readonly datasets: ReadonlySet<string>;
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
  for (const [name, text] of Object.entries(partsOf(view))) if (text) query.set(name, text);
  const search = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return `${search ? `?${search}` : ''}${view.camera ? `#${cameraText(view.camera)}` : ''}`;
}

/** Each stage but the atlas has a part of its own: `present=1`. */
const screensOfStage = stages.slice(1) as readonly Exclude<StageName, 'atlas'>[];

/** Every part that an address has, empty where the view is as it is by default. */
function partsOf(view: View) {
  const { from = '', to = '' } = view.window ? windowText(view.window) : {};
  const unless = (text: string | number, usual: string | number) =>
    text === usual ? '' : String(text);
  return {
    data: view.dataset,
    from,
    to,
    undated: view.undated ? '' : 'hidden',
    place: view.place,
    event: view.event,
    article: view.article,
    paragraph: view.paragraph === null ? '' : String(view.paragraph),
    source: view.sources.join(','),
    kind: view.kinds.join(','),
    box: view.box && boxText(view.box),
    told: unless(view.told, defaultView.told),
    pair: view.pair?.join(','),
    scale: unless(view.axisScale, defaultView.axisScale),
    axis: view.axis && Object.values(windowText(view.axis)).join('/'),
    play: unless(view.playback, defaultView.playback),
    pace: unless(view.pace, defaultView.pace),
    pause: view.pauses ? 'events' : '',
    lang: unless(view.language, defaultView.language),
    theme: view.theme,
    view: [unless(view.screen, defaultView.screen), unless(view.projection, defaultView.projection)]
      .filter(Boolean)
      .join(','),
    labels: unless(view.labels, defaultView.labels),
    relief: view.relief ? '' : 'off',
    graticule: view.graticule ? 'on' : '',
    embed: view.isEmbedded ? '1' : '',
    lesson: view.lesson,
    step: view.step === null ? '' : String(view.step),
    hide: view.hides.join(','),
    carry: view.carried,
    ...Object.fromEntries(screensOfStage.map((name) => [name, view.stage === name ? '1' : ''])),
  } satisfies Record<string, string | null | undefined>;
}

/** More steps than a lesson has; which of them there are is known when the lesson has come. */
const STEPS = 999;
const known = new Set(Object.keys(partsOf(defaultView)));

/** Reads an address. What it does not understand is left at its default and named, never guessed. */
export function decodeView(search: string, hash: string, book: AddressBook): ReadAddress {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = <T>(name: string, reading: Reading<T>, otherwise: T): T => {
    const text = query.get(name);
    if (text === null) return otherwise;
    const value = reading(text);
    if (value === null) ignored.push(`${name}=${text}`);
    return value ?? otherwise;
  };
  const place = idIn<PlaceId>(book.places);
  const lesson = read('lesson', named<LessonId>(), null);
  const article = read('article', idIn<SourceId>(book.sources), null);
  const shows = read('view', listOf(oneOf([...screens, ...projections])), []);
  const shown = <T extends string>(words: readonly T[], usual: T) =>
    words.find((word) => shows.some((one) => one === word)) ?? usual;
  const view: View = {
    window: windowOf(read('from', spanOf, null), read('to', spanOf, null), book.extent, ignored),
    undated: read('undated', flag('hidden', false), true),
    place: read('place', place, null),
    event: read('event', idIn<EventId>(book.events), null),
    article,
    paragraph: read('paragraph', countTo(book.paragraphs.get(article ?? '') ?? 0), null),
    sources: read('source', listOf(idIn<SourceId>(book.sources)), []),
    kinds: read('kind', listOf(oneOf<EventKind>(eventKindNames)), []),
    box: read('box', boxOf, null),
    told: read('told', oneOf(tellings), defaultView.told),
    pair: read('pair', pairOf(place), null),
    screen: shown(screens, defaultView.screen),
    isEmbedded: read('embed', flag('1', true), false),
    axisScale: read('scale', oneOf(axisScales), defaultView.axisScale),
    axis: read('axis', stretchOf, null),
    playback: read('play', oneOf(playbacks), defaultView.playback),
    pace: read('pace', (text) => paces.find((one) => String(one) === text) ?? null, 1),
    pauses: read('pause', flag('events', true), false),
    language: read('lang', oneOf(languages), defaultView.language),
    theme: read('theme', oneOf(themes), null),
    projection: shown(projections, defaultView.projection),
    labels: read('labels', oneOf(labelings), defaultView.labels),
    relief: read('relief', flag('off', false), true),
    graticule: read('graticule', flag('on', true), false),
    camera: cameraOf(hash, ignored),
    dataset: read('data', idIn<string>(book.datasets), null),
    lesson,
    step: read('step', lesson ? countTo(STEPS) : () => null, null),
    stage: screensOfStage.find((name) => read(name, flag('1', true), false)) ?? 'atlas',
    hides: read('hide', listOf(oneOf(hidings)), []),
    carried: read('carry', (text) => (/^[\w-]+$/.test(text) ? text : null), null),
  };
  for (const name of query.keys()) if (!known.has(name)) ignored.push(`${name}=${query.get(name)}`);
  return { view, ignored };
}

/** A value from a part of an address, or null where it is none. */
type Reading<T> = (text: string) => T | null;

const oneOf =
  <T extends string>(words: readonly T[]): Reading<T> =>
  (text) =>
    words.find((word) => word === text) ?? null;

const idIn =
  <T extends string>(ids: ReadonlySet<string>): Reading<T> =>
  (text) =>
    ids.has(text) ? (text as T) : null;

/** An id whose record is looked up later: lessons come when one is asked for. */
const named =
  <T extends string>(): Reading<T> =>
  (text) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? (text as T) : null;

const flag =
  (word: string, value: boolean): Reading<boolean> =>
  (text) =>
    text === word ? value : null;

/** Every word of a comma-separated list, or null when one of them is not known. */
const listOf =
  <T>(reading: Reading<T>): Reading<readonly T[]> =>
  (text) => {
    const values = text.split(',').map(reading);
    return values.every((value) => value !== null) ? (values as T[]) : null;
  };

/** A whole number from 1 to the last one allowed. */
const countTo =
  (last: number): Reading<number> =>
  (text) =>
    /^[1-9]\d{0,5}$/.test(text) && Number(text) <= last ? Number(text) : null;

const pairOf =
  <T>(reading: Reading<T>): Reading<readonly [T, T]> =>
  (text) => {
    const [one, other, ...more] = listOf(reading)(text) ?? [];
    return one && other && one !== other && more.length === 0 ? [one, other] : null;
  };

/** A stretch of time in one part: `2023-01/2024-06`, the last day or month included. */
function stretchOf(text: string): TimeWindow | null {
  const [from, to, ...more] = text.split('/').map(spanOf);
  return from && to && more.length === 0 && from.from < to.to
    ? { from: from.from, to: to.to }
    : null;
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
