import type { TimeWindow } from '../domain/dateBounds';
import type { EventKind } from '../domain/event';
import type { EventId, PlaceId, SourceId } from '../domain/identifier';
import type { Shape } from '../domain/place';
import type { AtlasStore } from './store';
import {
  type Camera,
  defaultView,
  type Language,
  type Projection,
  type Theme,
  type View,
} from './view';

const change = (store: AtlasStore, part: Partial<View>) =>
  store.setState(({ view }) => ({ view: { ...view, ...part } }));

export const showWindow = (store: AtlasStore, window: TimeWindow | null) =>
  change(store, { window });
export const showUndated = (store: AtlasStore, undated: boolean) => change(store, { undated });
export const showKinds = (store: AtlasStore, kinds: readonly EventKind[]) =>
  change(store, { kinds });
export const showSources = (store: AtlasStore, sources: readonly SourceId[]) =>
  change(store, { sources });

/** Opens a place's page and leaves any event. */
export const selectPlace = (store: AtlasStore, place: PlaceId) =>
  change(store, { place, event: null });
/** Opens an event's page; a place that was open stays the way back. */
export const selectEvent = (store: AtlasStore, event: EventId) => change(store, { event });
export const clearSelection = (store: AtlasStore) => change(store, { place: null, event: null });

export const moveCamera = (store: AtlasStore, camera: Camera) => change(store, { camera });
export const chooseTheme = (store: AtlasStore, theme: Theme | null) => change(store, { theme });
export const chooseLanguage = (store: AtlasStore, language: Language) =>
  change(store, { language });
export const chooseProjection = (store: AtlasStore, projection: Projection) =>
  change(store, { projection });

/** Back to the first view; language and theme stay as the reader chose them. */
export const resetView = (store: AtlasStore) =>
  store.setState(({ view: { language, theme } }) => ({
    isPlaying: false,
    view: { ...defaultView, language, theme },
  }));

export const restoreView = (store: AtlasStore, view: View, ignored: readonly string[]) =>
  store.setState({ view, ignored });
export const dismissIgnored = (store: AtlasStore) => store.setState({ ignored: [] });
export const play = (store: AtlasStore) => store.setState({ isPlaying: true });
export const pause = (store: AtlasStore) => store.setState({ isPlaying: false });

/** The outlines of the areas have come. */
export const addShapes = (store: AtlasStore, shapes: ReadonlyMap<PlaceId, Shape>) =>
  store.setState(({ document }) => ({ document: { ...document, shapes } }));
