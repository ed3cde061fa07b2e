import {
  parseShowMessage,
  type ShowMessage,
  type ShowRole,
  type ShowState,
} from '../formats/showMessage';
import { changeShow, goToStep } from '../state/actions';
import { isOffStep, selectLesson, selectStepNumber } from '../state/lessonView';
import type { AtlasState, AtlasStore } from '../state/store';
import { openWire, type Wire } from './wire';

type Open = (name: string, receive: (message: unknown) => void) => Wire;

const askers = new WeakMap<AtlasStore, () => void>();

/** Asks the class's screen back to the step as it was. */
export const askBack = (store: AtlasStore): void => askers.get(store)?.();

/**
 * Keeps all windows of a presented lesson in step, whichever is driven. Each change has a turn of its
 * own: the last one stands, and a window that is behind (it was reloaded) is told.
 */
export function joinPeers(store: AtlasStore, role: ShowRole, open: Open = openWire): () => void {
  const { lesson, dataset } = store.getState().view;
  const sender = crypto.randomUUID();
  let turn = 0;
  let isFollowing = false;
  let isGone = false;
  let wasOff = isOffStep(store.getState());
  const wire = open(`dateline lesson ${dataset ?? ''} ${lesson}`, (data) => {
    const message = isGone ? null : parseShowMessage(data);
    if (message) receive(message);
  });
  const tell = () => wire.post(stateOf(store.getState(), { sender, role, turn }));
  const receive = (message: ShowMessage) => {
    if (message.type === 'ask') tell();
    else if (message.type === 'return') {
      if (role === 'screen') goToStep(store, selectStepNumber(store.getState()));
    } else if (message.type === 'bye') {
      if (message.role !== 'screen') return;
      changeShow(store, { classScreen: 'absent' });
      // Another screen may still be there.
      wire.post({ type: 'ask' });
    } else hear(message);
  };
  const hear = (message: ShowState) => {
    if (message.role === 'screen')
      changeShow(store, { classScreen: message.isOff ? 'offStep' : 'there' });
    const isNewer = message.turn > turn || (message.turn === turn && message.sender > sender);
    if (message.turn < turn) tell();
    if (!isNewer) return;
    turn = message.turn;
    isFollowing = true;
    follow(store, message);
    isFollowing = false;
    if (role === 'screen') tell();
  };
  const stop = store.subscribe((state, previous) => {
    if (isFollowing || !selectLesson(state)) return;
    const off = state.view === previous.view ? wasOff : isOffStep(state);
    if (isShared(state, previous)) turn++;
    else if (role !== 'screen' || off === wasOff) return;
    wasOff = off;
    tell();
  });
  const leave = () => {
    isGone = true;
    wire.post({ type: 'bye', role });
  };
  // A page that the browser kept and shows again.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    isGone = false;
    greet();
  };
  const greet = () => {
    wire.post({ type: 'ask' });
    tell();
  };
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  askers.set(store, () => wire.post({ type: 'return' }));
  greet();
  return () => {
    stop();
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', comeBack);
    askers.delete(store);
    leave();
    wire.close();
  };
}

function follow(store: AtlasStore, { step, isBlack, isRevealed, timer }: ShowState): void {
  if (step !== selectStepNumber(store.getState())) goToStep(store, step);
  changeShow(store, { isBlack, isRevealed, timer });
}

const isShared = (now: AtlasState, before: AtlasState) =>
  selectStepNumber(now) !== selectStepNumber(before) ||
  now.show.isBlack !== before.show.isBlack ||
  now.show.isRevealed !== before.show.isRevealed ||
  now.show.timer !== before.show.timer;

function stateOf(
  state: AtlasState,
  { sender, role, turn }: Pick<ShowState, 'sender' | 'role' | 'turn'>,
): ShowState {
  const { isBlack, isRevealed, timer } = state.show;
  const step = selectStepNumber(state);
  const isOff = isOffStep(state);
  return { type: 'state', sender, role, turn, step, isBlack, isRevealed, isOff, timer };
}
