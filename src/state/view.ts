import type { Box } from '../domain/box';
import type { TimeWindow } from '../domain/dateBounds';
import type { EventKind } from '../domain/event';
import type { Filter, Telling } from '../domain/filter';
import type { EventId, LessonId, PlaceId, SourceId } from '../domain/identifier';

export const languages = ['en', 'de', 'ru', 'fa', 'ur'] as const;
export type Language = (typeof languages)[number];
export const themes = ['paper', 'night', 'projector'] as const;
export type Theme = (typeof themes)[number];
export const projections = ['globe', 'flat'] as const;
export type Projection = (typeof projections)[number];
/** Which names the map writes: the interface's language, the places' own, both, or none. */
export const labelings = ['interface', 'local', 'both', 'none'] as const;
export type Labeling = (typeof labelings)[number];
/** The map, or the table that is its equal. */
export const screens = ['map', 'list'] as const;
export type Screen = (typeof screens)[number];
/** Even time, or looking back: recent years get more room. */
export const axisScales = ['even', 'back'] as const;
export type AxisScale = (typeof axisScales)[number];
/** What one step of playing does: move the window, let it grow, or go to the next event. */
export const playbacks = ['moving', 'growing', 'events'] as const;
export type Playback = (typeof playbacks)[number];
/** Seconds that a step of playing lasts. */
export const paces = [0.5, 1, 2, 4, 8] as const;
export type Pace = (typeof paces)[number];

/**
 * What the window is for: the atlas, a lesson full on the screen, the teacher's own window beside it, the
 * making of a lesson, pages to print, or the page for teachers.
 */
export const stages = ['atlas', 'present', 'presenter', 'edit', 'handout', 'teachers'] as const;
export type StageName = (typeof stages)[number];
/** What a question keeps back: the marks on the map, the dates everywhere. Names are `labels`. */
export const hidings = ['pins', 'dates'] as const;
export type Hiding = (typeof hidings)[number];

/** Where the map looks: zoom of 512-pixel tiles, degrees. */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** What the reader sees, the size of an address. A null theme is the system's, a null camera the first one. */
export interface View extends Filter {
  readonly window: TimeWindow | null;
  readonly undated: boolean;
  readonly kinds: readonly EventKind[];
  readonly sources: readonly SourceId[];
  readonly told: Telling;
  /** The stretch of the earth that the reader drew. */
  readonly box: Box | null;
  readonly place: PlaceId | null;
  readonly event: EventId | null;
  readonly article: SourceId | null;
  /** The paragraph of the article that is open, from 1. */
  readonly paragraph: number | null;
  /** Two places whose distance is measured on the globe. */
  readonly pair: readonly [PlaceId, PlaceId] | null;
  readonly screen: Screen;
  readonly isEmbedded: boolean;
  readonly axisScale: AxisScale;
  /** The stretch of time that the axis is zoomed to; null is all of it. */
  readonly axis: TimeWindow | null;
  readonly playback: Playback;
  readonly pace: Pace;
  /** Playing pauses where an event comes into the window. */
  readonly pauses: boolean;
  readonly language: Language;
  readonly theme: Theme | null;
  readonly projection: Projection;
  readonly labels: Labeling;
  readonly relief: boolean;
  readonly graticule: boolean;
  readonly camera: Camera | null;
  /** A dataset beside the built-in one, by its id. */
  readonly dataset: string | null;
  /** The lesson that is open, and its step from 1. */
  readonly lesson: LessonId | null;
  readonly step: number | null;
  readonly stage: StageName;
  readonly hides: readonly Hiding[];
  /** A lesson that came in the address itself, compressed; `lesson` names it. */
  readonly carried: string | null;
}

export const defaultView: View = {
  window: null,
  undated: true,
  kinds: [],
  sources: [],
  told: 'any',
  box: null,
  place: null,
  event: null,
  article: null,
  paragraph: null,
  pair: null,
  screen: 'map',
  isEmbedded: false,
  axisScale: 'even',
  axis: null,
  playback: 'moving',
  pace: 1,
  pauses: false,
  language: 'en',
  theme: null,
  projection: 'globe',
  labels: 'interface',
  relief: true,
  graticule: false,
  camera: null,
  dataset: null,
  lesson: null,
  step: null,
  stage: 'atlas',
  hides: [],
  carried: null,
};
