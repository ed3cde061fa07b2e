import type { TimeWindow } from '../domain/dateBounds';
import type { EventKind } from '../domain/event';
import type { Filter } from '../domain/filter';
import type { EventId, PlaceId, SourceId } from '../domain/identifier';

export const languages = ['en', 'de', 'ru', 'fa', 'ur'] as const;
export type Language = (typeof languages)[number];
export const themes = ['paper', 'night', 'projector'] as const;
export type Theme = (typeof themes)[number];
export const projections = ['globe', 'flat'] as const;
export type Projection = (typeof projections)[number];

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
  readonly place: PlaceId | null;
  readonly event: EventId | null;
  readonly language: Language;
  readonly theme: Theme | null;
  readonly projection: Projection;
  readonly camera: Camera | null;
}

export const defaultView: View = {
  window: null,
  undated: true,
  kinds: [],
  sources: [],
  place: null,
  event: null,
  language: 'en',
  theme: null,
  projection: 'globe',
  camera: null,
};
