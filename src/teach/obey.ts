import { flushSync } from 'react-dom';
import { changeShow, enterStage, goToStep } from '../state/actions';
import { selectLesson, selectStep, selectStepNumber } from '../state/lessonView';
import type { Tool } from '../state/show';
import type { AtlasStore } from '../state/store';
import { leaveFullScreen, switchFullScreen } from './fullScreen';
import { openPresenter } from './openPresenter';

/** Goes to a step, whole, and measures it: from the key or press until the map has been sent on its way. */
export function stepTo(store: AtlasStore, number: number, start = performance.now()): void {
  flushSync(() => goToStep(store, number));
  performance.measure('dateline:step', { start, end: performance.now() });
}

/** Back to the step as it was, and the keys with it: the map and the time line keep theirs no longer. */
export function returnToStep(store: AtlasStore): void {
  goToStep(store, selectStepNumber(store.getState()));
  document.querySelector<HTMLElement>('[data-classroom] h1')?.focus();
}

/** One step on or back; a screen that was black shows it. */
export function stepBy(store: AtlasStore, steps: 1 | -1, start?: number): void {
  changeShow(store, { isBlack: false });
  stepTo(store, selectStepNumber(store.getState()) + steps, start);
}

export const lastStep = (store: AtlasStore): number =>
  selectLesson(store.getState())?.steps.length ?? 1;

export const switchBlack = (store: AtlasStore): void =>
  changeShow(store, { isBlack: !store.getState().show.isBlack });

export const switchTool = (store: AtlasStore, tool: Tool): void =>
  changeShow(store, { tool: store.getState().show.tool === tool ? null : tool });

export const switchNotes = (store: AtlasStore): void =>
  changeShow(store, { hasNotes: !store.getState().show.hasNotes });

export const undoStroke = (store: AtlasStore): void =>
  changeShow(store, { strokes: store.getState().show.strokes.slice(0, -1) });

/** Shows the answer of the step's question, or keeps it back again. */
export function switchAnswer(store: AtlasStore): void {
  if (selectStep(store.getState())?.question)
    changeShow(store, { isRevealed: !store.getState().show.isRevealed });
}

/** Fills the screen with the lesson, at the step that is open. */
export function startPresenting(store: AtlasStore): void {
  enterStage(store, 'present');
  switchFullScreen(true);
}

/** Opens the teacher's own window and presents in this one; where no window may open, the notes stand here. */
export function presentWithWindow(store: AtlasStore): void {
  const isOpen = openPresenter(store);
  changeShow(store, isOpen ? { isBlocked: false } : { isBlocked: true, hasNotes: true });
  enterStage(store, 'present');
}

/** Closes what is open, one thing at a time; when nothing is, presenting ends. */
export function goOut(store: AtlasStore): void {
  const { isBlack, tool, hasNotes } = store.getState().show;
  if (isBlack) changeShow(store, { isBlack: false });
  else if (tool) changeShow(store, { tool: null });
  else if (hasNotes) changeShow(store, { hasNotes: false });
  else leavePresenting(store);
}

let isComingBack = false;

/** The way in takes the focus when presenting has ended, as soon as it stands there. */
export function receiveFocus(button: HTMLElement | null): void {
  if (!button || !isComingBack) return;
  isComingBack = false;
  button.focus();
}

/** Back to the atlas with the lesson open. */
export function leavePresenting(store: AtlasStore): void {
  isComingBack = true;
  const { goingOn } = store.getState().show;
  leaveFullScreen();
  changeShow(store, { isBlack: false, tool: null, hasNotes: false, strokes: [] });
  changeShow(store, { goingOn: { ...goingOn, isRunning: false } });
  enterStage(store, 'atlas');
}
