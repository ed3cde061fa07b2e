import { type Answer, type Asked, type Pointed, placeAsked } from '../domain/answer';
import { askedOrder } from '../domain/eventOrder';
import type { Form, Question, QuestionOf } from '../domain/lesson';
import type { Position } from '../domain/place';
import { changeShow } from './actions';
import { selectStepNumber } from './lessonView';
import { askedKey, selectQuestion } from './shownState';
import type { AtlasState, AtlasStore } from './store';

/** Nothing answered yet, in one of the two forms. */
const unanswered = (question: Question, form: Form, state: AtlasState): Asked => ({
  form,
  isRevealed: false,
  at: null,
  answer: emptyAnswer(question, form, state),
});

function emptyAnswer(question: Question, form: Form, { document }: AtlasState): Answer {
  if (question.type === 'place') return { type: 'place', found: {} };
  if (question.type === 'source') return { type: 'source', told: {} };
  if (question.type === 'open') return { type: 'open', words: '' };
  const events = question.events.flatMap((id) => document.dataset.eventById.get(id) ?? []);
  return {
    type: 'order',
    events: askedOrder(events, form).map(({ id }) => id),
    isTouched: false,
  };
}

const untouched = new WeakMap<Question, Asked>();

const turned = new WeakMap<Asked, Asked>();

/**
 * What was answered to the question of a step; before that, nothing, in the easier form. Before a class its
 * answer is shown when the show says so.
 */
export function selectAsked(state: AtlasState, question: Question, step: number): Asked {
  const asked = askedAlone(state, question, step);
  if (!isForClass(state) || asked.isRevealed === state.show.isRevealed) return asked;
  const other = turned.get(asked) ?? { ...asked, isRevealed: state.show.isRevealed };
  turned.set(asked, other);
  return other;
}

const isForClass = ({ view: { stage } }: AtlasState) =>
  stage === 'present' || stage === 'presenter';

function askedAlone(state: AtlasState, question: Question, step: number): Asked {
  const asked = state.asked[askedKey(state.view.lesson ?? '', step)];
  if (asked?.answer.type === question.type) return asked;
  const fresh = untouched.get(question) ?? unanswered(question, 'easier', state);
  untouched.set(question, fresh);
  return fresh;
}

/** Puts down what was answered to the question of a step. */
export function answer(store: AtlasStore, step: number, asked: Asked): void {
  store.setState((state) => ({
    asked: { ...state.asked, [askedKey(state.view.lesson ?? '', step)]: asked },
  }));
}

/** Asks in the other form, or once more: what was answered is put away. */
export function askAgain(store: AtlasStore, question: Question, step: number, form: Form): void {
  answer(store, step, unanswered(question, form, store.getState()));
  aimAt(store, null);
  if (store.getState().show.isRevealed) changeShow(store, { isRevealed: false });
}

/** Moves the keys' crosshair on the map; null takes it away. */
export const aimAt = (store: AtlasStore, aim: Position | null) => store.setState({ aim });

/** A question about places on the map, and what was answered so far. */
export interface Picking {
  readonly question: QuestionOf<'place'>;
  readonly asked: Asked;
  readonly step: number;
}

/** The question about places in view, whether it waits or its answer is shown. */
export function selectPlaceQuestion(state: AtlasState): Picking | null {
  const question = selectQuestion(state);
  if (question?.type !== 'place') return null;
  const step = selectStepNumber(state);
  return { question, step, asked: selectAsked(state, question, step) };
}

export function selectPicking(state: AtlasState): Picking | null {
  const picking = selectPlaceQuestion(state);
  return picking && !picking.asked.isRevealed ? picking : null;
}

/** Puts the place that is asked for where somebody pointed, and asks for the next. */
export function putPlace(store: AtlasStore, pointed: Pointed): void {
  const picking = selectPicking(store.getState());
  if (!picking) return;
  const { question, asked, step } = picking;
  const place = placeAsked(question, asked);
  if (!place || asked.answer.type !== 'place') return;
  const found = { ...asked.answer.found, [place]: pointed };
  answer(store, step, { ...asked, answer: { type: 'place', found }, at: null });
}

/** Shows the answer to a question; an order that stands as it was given is answered so. */
export function reveal(store: AtlasStore, question: Question, step: number): void {
  aimAt(store, null);
  if (isForClass(store.getState())) {
    changeShow(store, { isRevealed: true });
    return;
  }
  const asked = selectAsked(store.getState(), question, step);
  const given = asked.answer.type === 'order' ? { ...asked.answer, isTouched: true } : asked.answer;
  answer(store, step, { ...asked, answer: given, isRevealed: true });
}
