import type { Dataset } from '../domain/dataset';
import type { Lesson, Step } from '../domain/lesson';
import { decodeView, encodeView, type ReadAddress } from './address';
import type { AtlasState } from './store';
import { addressBook } from './store';
import { type Camera, defaultView, type View } from './view';

type Shown = Pick<AtlasState, 'document' | 'view' | 'shelf'>;

/**
 * The lesson that the address names; null where there is none, and until all lessons have come: the
 * reader's own stand before the atlas's, and the view is not the step's before.
 */
export const selectLesson = ({ view, shelf }: Pick<AtlasState, 'view' | 'shelf'>): Lesson | null =>
  (shelf.status !== 'opening' && view.lesson && shelf.lessons.get(view.lesson)) || null;

/** The number of the step that is shown, from 1 and no more than the lesson has. */
export function selectStepNumber(state: Pick<AtlasState, 'view' | 'shelf'>): number {
  const steps = selectLesson(state)?.steps.length ?? 1;
  return Math.min(Math.max(1, state.view.step ?? 1), steps);
}

export const selectStep = (state: Pick<AtlasState, 'view' | 'shelf'>): Step | null =>
  selectLesson(state)?.steps[selectStepNumber(state) - 1] ?? null;

/** What belongs to the reader or to the window, and no step changes. */
const kept = ({ dataset, language, theme, isEmbedded, stage, lesson, carried }: View) => ({
  dataset,
  language,
  theme,
  isEmbedded,
  stage,
  lesson,
  carried,
});

const readings = new WeakMap<Dataset, Map<string, ReadAddress>>();

/** A step's address read; what it does not understand is named, and left at its default. */
export function readStepView(dataset: Dataset, address: string): ReadAddress {
  const known = readings.get(dataset) ?? new Map<string, ReadAddress>();
  readings.set(dataset, known);
  const [query = '', hash = ''] = address.split('#');
  const reading = known.get(address) ?? decodeView(query, hash && `#${hash}`, addressBook(dataset));
  known.set(address, reading);
  return reading;
}

/** What a step shows, beside what is the reader's own. */
export const viewOfStep = (
  { document, view }: Shown,
  { view: address }: Step,
  step: number,
): View => ({
  ...readStepView(document.dataset, address).view,
  ...kept(view),
  step,
});

/** The present view as a step holds it: what the reader chose for herself left out. */
export const addressOfStep = (view: View): string =>
  encodeView({ ...view, ...kept(defaultView), theme: null, step: null, screen: 'map' });

const offSteps = new WeakMap<View, { readonly step: Step; readonly isOff: boolean }>();

/** The reader left the step: window, filters, selection, what is hidden, or the stretch of map. */
export function isOffStep(state: Shown): boolean {
  const step = selectStep(state);
  if (!step) return false;
  const known = offSteps.get(state.view);
  if (known?.step === step) return known.isOff;
  const isOff = isBesideStep(state, step);
  offSteps.set(state.view, { step, isOff });
  return isOff;
}

function isBesideStep(state: Shown, step: Step): boolean {
  const there = viewOfStep(state, step, selectStepNumber(state));
  const rest = (view: View) => encodeView({ ...view, step: 1, camera: null });
  return rest(there) !== rest(state.view) || isElsewhere(there.camera, state.view.camera);
}

/** A step without a camera leaves the map to the reader. */
function isElsewhere(there: Camera | null, here: Camera | null): boolean {
  if (!there || !here) return false;
  const far = 20 / 2 ** there.zoom;
  return (
    Math.abs(there.zoom - here.zoom) > 0.25 ||
    Math.abs(there.latitude - here.latitude) > far ||
    Math.abs(there.longitude - here.longitude) > far
  );
}
