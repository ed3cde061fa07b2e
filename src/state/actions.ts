import type { Box } from '../domain/box';
import type { TimeWindow } from '../domain/dateBounds';
import type { EventKind } from '../domain/event';
import type { Telling } from '../domain/filter';
import type { EventId, LessonId, PlaceId, SourceId } from '../domain/identifier';
import type { Shape } from '../domain/placeFeature';
import type { Copy } from '../formats/readCopy';
import { selectLesson, selectStepNumber, viewOfStep } from './lessonView';
import { newShow, type Show, showAtStep } from './show';
import type { AtlasStore, Light, Shelf } from './store';
import {
  type AxisScale,
  type Camera,
  defaultView,
  type Hiding,
  type Labeling,
  type Language,
  type Pace,
  type Playback,
  type Projection,
  type Screen,
  type StageName,
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

/** Only events of the places inside a box; null is everywhere. */
export const showBox = (store: AtlasStore, box: Box | null) => change(store, { box });
export const showTold = (store: AtlasStore, told: Telling) => change(store, { told });

/** All time and no filter. */
export const showAll = (store: AtlasStore) =>
  change(store, { window: null, undated: true, kinds: [], sources: [], told: 'any' });

/** All articles, all kinds, however told; the time window stays. */
export const clearFilters = (store: AtlasStore) =>
  change(store, { kinds: [], sources: [], told: 'any' });

/** Opens a place's page and leaves any event. */
export const selectPlace = (store: AtlasStore, place: PlaceId) =>
  change(store, { place, event: null, article: null, paragraph: null });
/** Opens an event's page; a place that was open stays the way back. */
export const selectEvent = (store: AtlasStore, event: EventId) => change(store, { event });
/** Opens an article's page, at a paragraph if one is named, and leaves any place or event. */
export const selectArticle = (
  store: AtlasStore,
  article: SourceId,
  paragraph: number | null = null,
) => change(store, { article, paragraph, place: null, event: null });
/** Opens a paragraph of the article in view; null closes it. */
export const openParagraph = (store: AtlasStore, paragraph: number | null) =>
  change(store, { paragraph });
export const clearSelection = (store: AtlasStore) =>
  change(store, { place: null, event: null, article: null, paragraph: null });
/** Measures the distance of two places on the globe; null puts the measure away. */
export const measurePair = (store: AtlasStore, pair: readonly [PlaceId, PlaceId] | null) =>
  change(store, { pair });
export const showScreen = (store: AtlasStore, screen: Screen) => change(store, { screen });

export const moveCamera = (store: AtlasStore, camera: Camera) => change(store, { camera });
export const chooseTheme = (store: AtlasStore, theme: Theme | null) => change(store, { theme });
export const chooseLanguage = (store: AtlasStore, language: Language) =>
  change(store, { language });
export const chooseProjection = (store: AtlasStore, projection: Projection) =>
  change(store, { projection });

export const chooseLabels = (store: AtlasStore, labels: Labeling) => change(store, { labels });
export const showRelief = (store: AtlasStore, relief: boolean) => change(store, { relief });
export const showGraticule = (store: AtlasStore, graticule: boolean) =>
  change(store, { graticule });

export const chooseAxisScale = (store: AtlasStore, axisScale: AxisScale) =>
  change(store, { axisScale });
/** Zooms the time axis to a stretch; null is all of it. */
export const showAxis = (store: AtlasStore, axis: TimeWindow | null) => change(store, { axis });
export const choosePlayback = (
  store: AtlasStore,
  way: Partial<{ playback: Playback; pace: Pace; pauses: boolean }>,
) => change(store, way);

/** What the window is for: the atlas, or one of a lesson's stages. */
export const enterStage = (store: AtlasStore, stage: StageName) => change(store, { stage });
/** Keeps the marks on the map, or the dates, back: a blank map. */
export const hide = (store: AtlasStore, hides: readonly Hiding[]) => change(store, { hides });

/** Puts lessons on the shelf beside those that are there; the last one of an id stands. */
export const shelve = (store: AtlasStore, part: Partial<Shelf>) =>
  store.setState(({ shelf }) => ({
    shelf: { ...shelf, ...part, lessons: new Map([...shelf.lessons, ...(part.lessons ?? [])]) },
  }));

/** Opens a step of the lesson on the shelf, as it was made; out of range is the nearest one. */
export function goToStep(store: AtlasStore, number: number): void {
  const state = store.getState();
  const steps = selectLesson(state)?.steps ?? [];
  const nearest = Math.min(Math.max(1, number), steps.length);
  const step = steps[nearest - 1];
  if (!step) return;
  const left = selectStepNumber(state);
  store.setState({
    isPlaying: false,
    view: viewOfStep(state, step, nearest),
    show: left === nearest ? state.show : showAtStep(state.show, left, Date.now()),
  });
}

/** What happens while a lesson is presented, beside its step. */
export const changeShow = (store: AtlasStore, part: Partial<Show>) =>
  store.setState(({ show }) => ({ show: { ...show, ...part } }));

/** Opens a lesson at its first step; one that is not on the shelf is only named in the address. */
export function openLesson(store: AtlasStore, lesson: LessonId): void {
  change(store, { lesson, step: 1, carried: null });
  changeShow(store, newShow);
  goToStep(store, 1);
}

/** Leaves the lesson; the reader stays at what it showed, with nothing kept back. */
export function closeLesson(store: AtlasStore): void {
  change(store, {
    lesson: null,
    step: null,
    carried: null,
    stage: 'atlas',
    hides: [],
    labels: defaultView.labels,
  });
  changeShow(store, newShow);
}

/** Back to the first view; dataset, language and theme stay as the reader chose them. */
export const resetView = (store: AtlasStore) =>
  store.setState(({ view: { dataset, language, theme, isEmbedded } }) => ({
    isPlaying: false,
    view: { ...defaultView, dataset, language, theme, isEmbedded },
  }));

/** The view of another address: a step back in the history may be a step of the lesson. */
export const restoreView = (store: AtlasStore, view: View, ignored: readonly string[]) =>
  store.setState((state) => ({
    view,
    ignored,
    show: isSameStep(view, state.view)
      ? state.show
      : showAtStep(state.show, selectStepNumber(state), Date.now()),
  }));
const isSameStep = (one: View, other: View) =>
  one.lesson === other.lesson && one.step === other.step;
export const dismissIgnored = (store: AtlasStore) => store.setState({ ignored: [] });
export const play = (store: AtlasStore) => store.setState({ isPlaying: true });
export const pause = (store: AtlasStore) => store.setState({ isPlaying: false });

/** Lights places on the other side of the screen: a paragraph's on the map, the map's in the text. */
export function lightPlaces(store: AtlasStore, places: readonly PlaceId[], by: Light['by']): void {
  const { lit } = store.getState();
  const isSame = lit.by === by && String(lit.places) === String(places);
  if (!isSame) store.setState({ lit: { places, by } });
}

/** Shows the reader's own text of an article, for as long as the page is open. */
export const openCopy = (store: AtlasStore, article: SourceId, copy: Copy) =>
  store.setState(({ copies }) => ({ copies: new Map(copies).set(article, copy) }));
export const putCopyAway = (store: AtlasStore, article: SourceId) =>
  store.setState(({ copies }) => ({
    copies: new Map([...copies].filter(([id]) => id !== article)),
  }));
/** Brings the places of the paragraph that is read before the reader; none leaves the map alone. */
export const readPlaces = (store: AtlasStore, reading: readonly PlaceId[]) =>
  store.setState({ reading });

/** The outlines of the areas have come. */
export const addShapes = (store: AtlasStore, shapes: ReadonlyMap<PlaceId, Shape>) =>
  store.setState(({ document }) => ({ document: { ...document, shapes } }));
