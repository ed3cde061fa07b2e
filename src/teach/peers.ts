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
  const peer = new Peer(store, role, open);
  const leave = () => peer.leave();
  // A page that the browser kept and shows again.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) peer.greet();
  };
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  askers.set(store, () => peer.askBack());
  peer.greet();
  return () => {
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', comeBack);
    askers.delete(store);
    peer.close();
  };
}

/** Where a window stood that presented before, and may again. */
const turnsLeft = new WeakMap<AtlasStore, { readonly turn: number; readonly step: number }>();

class Peer {
  private readonly wire: Wire;
  private readonly sender = randomName();
  private readonly stop: () => void;
  private turn: number;
  /** The one that was told last. */
  private step = 1;
  private isFollowing = false;
  private isGone = false;
  private wasOff: boolean;

  constructor(
    private readonly store: AtlasStore,
    private readonly role: ShowRole,
    open: Open,
  ) {
    const state = store.getState();
    const { lesson, dataset } = state.view;
    const left = turnsLeft.get(store);
    // What the class sees stands, as long as nobody has moved on; begun anew at another step, that one does.
    this.turn = left
      ? left.turn + Number(left.step !== selectStepNumber(state))
      : Number(role === 'screen');
    this.wasOff = isOffStep(state);
    this.wire = open(`dateline lesson ${dataset ?? ''} ${lesson}`, (data) => {
      const message = this.isGone ? null : parseShowMessage(data);
      if (message) this.receive(message);
    });
    this.stop = store.subscribe((now, before) => this.notice(now, before));
  }

  greet(): void {
    this.isGone = false;
    this.wire.post({ type: 'ask' });
    this.tell();
  }

  askBack(): void {
    this.wire.post({ type: 'return' });
  }

  leave(): void {
    this.isGone = true;
    this.wire.post({ type: 'bye', role: this.role });
  }

  close(): void {
    const { store, turn } = this;
    turnsLeft.set(store, { turn, step: this.step });
    this.stop();
    this.leave();
    this.wire.close();
  }

  private tell(): void {
    const { sender, role, turn } = this;
    this.step = selectStepNumber(this.store.getState());
    this.wire.post(stateOf(this.store.getState(), { sender, role, turn }));
  }

  private notice(now: AtlasState, before: AtlasState): void {
    if (this.isFollowing || !selectLesson(now)) return;
    const isOff = now.view === before.view ? this.wasOff : isOffStep(now);
    if (isShared(now, before)) this.turn++;
    else if (this.role !== 'screen' || isOff === this.wasOff) return;
    this.wasOff = isOff;
    this.tell();
  }

  private receive(message: ShowMessage): void {
    const { store, role } = this;
    if (message.type === 'ask') this.tell();
    else if (message.type === 'state') this.hear(message);
    else if (message.type === 'return') {
      if (role === 'screen') goToStep(store, selectStepNumber(store.getState()));
    } else if (message.role === 'screen') {
      changeShow(store, { classScreen: 'absent' });
      // Another screen may still be there.
      this.wire.post({ type: 'ask' });
    }
  }

  private hear(message: ShowState): void {
    const { store, turn, sender } = this;
    if (message.role === 'screen')
      changeShow(store, { classScreen: message.isOff ? 'offStep' : 'there' });
    if (message.turn < turn) this.tell();
    const isNewer = message.turn > turn || (message.turn === turn && message.sender > sender);
    if (!isNewer) return;
    this.turn = message.turn;
    this.isFollowing = true;
    follow(store, message);
    this.isFollowing = false;
    this.wasOff = isOffStep(store.getState());
    this.step = message.step;
    if (this.role === 'screen') this.tell();
  }
}

/** Also where the page is not served over a secure connection. */
const randomName = () => [...crypto.getRandomValues(new Uint32Array(4))].join('-');

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
