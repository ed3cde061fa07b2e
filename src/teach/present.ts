import type { AtlasStore } from '../state/store';
import { followPresentKeys } from './followPresentKeys';
import { switchFullScreen } from './fullScreen';
import { followGoingOn, pauseGoingOn } from './goOn';
import {
  goOut,
  lastStep,
  returnToStep,
  stepBy,
  stepTo,
  switchAnswer,
  switchBlack,
  switchNotes,
  switchTool,
  undoStroke,
} from './obey';
import { joinPeers } from './peers';
import { prepareNext } from './prepareNext';
import type { Command, Word } from './presentKeys';
import { keepAwake } from './wakeLock';

/** Presents as long as the screen stands: keys, the other windows, a screen that stays bright. */
export function present(store: AtlasStore, onTyped: (typed: string) => void): () => void {
  let typed = '';
  const type = (next: string) => {
    typed = next;
    onTyped(next);
  };
  const obey = (command: Command, since: number) => {
    const digits = typed;
    type(command.type === 'digit' ? `${digits}${command.digit}`.slice(-3) : '');
    if (command.type === 'out' && (digits || closeMenu())) return;
    if (command.type !== 'digit') orders[command.type](store, { digits, since });
  };
  const cleanups = [
    followHands(store),
    followPresentKeys({
      obey,
      isSpotlit: () => store.getState().show.tool === 'spotlight',
      isTyped: () => typed !== '',
    }),
    followGoingOn(store),
    joinPeers(store, 'screen'),
    keepAwake(),
    prepareNext(store),
  ];
  return () => {
    for (const clean of cleanups) clean();
  };
}

interface Pressed {
  readonly digits: string;
  readonly since: number;
}

/** What each word does before the class. */
const orders: Readonly<Record<Word, (store: AtlasStore, pressed: Pressed) => void>> = {
  next: (store, { since }) => stepBy(store, 1, since),
  previous: (store, { since }) => stepBy(store, -1, since),
  first: (store, { since }) => stepTo(store, 1, since),
  last: (store, { since }) => stepTo(store, lastStep(store), since),
  jump: (store, { digits, since }) => stepTo(store, Number(digits), since),
  return: returnToStep,
  reveal: switchAnswer,
  black: switchBlack,
  spotlight: (store) => switchTool(store, 'spotlight'),
  pen: (store) => switchTool(store, 'pen'),
  eraser: (store) => switchTool(store, 'eraser'),
  undo: undoStroke,
  notes: switchNotes,
  fullScreen: () => switchFullScreen(),
  out: goOut,
  stay: () => undefined,
};

/** A menu that is open is closed before anything else. */
function closeMenu(): boolean {
  const menu = document.querySelector<HTMLDetailsElement>('[data-present-menu][open]');
  if (!menu) return false;
  menu.open = false;
  menu.querySelector('summary')?.focus();
  return true;
}

/** Whoever touches the screen or a key goes on by hand. */
function followHands(store: AtlasStore): () => void {
  const isAtSwitch = ({ target }: Event) =>
    target instanceof Element && target.closest('[data-going-on]') !== null;
  const touch = (event: Event) => {
    if (!isAtSwitch(event)) pauseGoingOn(store);
  };
  const press = (event: KeyboardEvent) => {
    if (!(isAtSwitch(event) && /^( |Enter)$/.test(event.key))) pauseGoingOn(store);
  };
  addEventListener('pointerdown', touch, true);
  addEventListener('keydown', press, true);
  return () => {
    removeEventListener('pointerdown', touch, true);
    removeEventListener('keydown', press, true);
  };
}
