import type { Question } from '../domain/lesson';
import { selectStep, selectStepNumber } from './lessonView';
import type { AtlasState } from './store';
import type { Hiding, View } from './view';

/** How a question of a lesson is named among what was asked. */
export const askedKey = (lesson: string, step: number): string => `${lesson} ${step}`;

/** The question of the step in view, in the atlas or before the class. */
export function selectQuestion(state: AtlasState): Question | null {
  const { lesson, stage } = state.view;
  if (!lesson || (stage !== 'atlas' && stage !== 'present')) return null;
  return selectStep(state)?.question ?? null;
}

/** The question in view whose answer is not shown yet, to the class or to the one who answers alone. */
export function selectWaiting(state: AtlasState): Question | null {
  const question = selectQuestion(state);
  if (!question || (state.view.stage === 'present' && state.show.isRevealed)) return null;
  const asked = state.asked[askedKey(state.view.lesson ?? '', selectStepNumber(state))];
  return state.view.stage === 'atlas' && asked?.isRevealed ? null : question;
}

/** The pages of the atlas would give the answer away; what is not said is found by reading them. */
export function arePagesFolded(state: AtlasState): boolean {
  const type = selectWaiting(state)?.type;
  return type !== undefined && type !== 'open';
}

const shownByState = new WeakMap<AtlasState, AtlasState>();

/**
 * The state as map, time line and lists draw it: a question that waits for its answer keeps back names,
 * marks or dates, and what is selected, whatever the view says.
 */
export function shownState(state: AtlasState): AtlasState {
  if (!arePagesFolded(state)) return state;
  const shown = shownByState.get(state) ?? {
    ...state,
    view: viewAround(state.view, selectWaiting(state) as Question),
    lit: nothingLit,
    reading: nothingRead,
  };
  shownByState.set(state, shown);
  return shown;
}

const nothingLit: AtlasState['lit'] = { places: [], by: 'page' };
const nothingRead: AtlasState['reading'] = [];

function viewAround(view: View, { type }: Question): View {
  const closed: View = { ...view, screen: 'map', place: null, event: null, article: null };
  if (type === 'place')
    return { ...closed, labels: 'none', hides: hiding(view, 'pins'), pair: null, box: null };
  return type === 'order' ? { ...closed, hides: hiding(view, 'dates') } : closed;
}

const hiding = ({ hides }: View, what: Hiding): View['hides'] =>
  hides.includes(what) ? hides : [...hides, what];

const hides = (what: Hiding) => (state: AtlasState) => shownState(state).view.hides.includes(what);
export const arePinsHidden = hides('pins');
export const areDatesHidden = hides('dates');
