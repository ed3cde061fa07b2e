import { changeShow } from '../state/actions';
import { selectLesson, selectStep, selectStepNumber } from '../state/lessonView';
import type { AtlasStore } from '../state/store';
import { stepTo } from './obey';

/** Steps by itself as long as that is wished; a timer for each step. */
export function followGoingOn(store: AtlasStore): () => void {
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    const { goingOn } = store.getState().show;
    const minutes = selectStep(store.getState())?.minutes;
    if (!goingOn.isRunning || !minutes) return;
    timer = window.setTimeout(stepOn, (goingOn.seconds ?? minutes * 60) * 1000);
  };
  const stepOn = () => {
    const state = store.getState();
    const last = selectLesson(state)?.steps.length ?? 1;
    const number = selectStepNumber(state);
    if (number < last) stepTo(store, number + 1);
    else if (state.show.goingOn.loops) stepTo(store, 1);
    else pauseGoingOn(store);
    // A lesson of one step begins again at the same one.
    wait();
  };
  const stop = store.subscribe((state, previous) => {
    const isSame =
      state.show.goingOn === previous.show.goingOn &&
      selectStepNumber(state) === selectStepNumber(previous);
    if (!isSame) wait();
  });
  wait();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Whoever touches the screen or a key goes on by hand. */
export function pauseGoingOn(store: AtlasStore): void {
  const { goingOn } = store.getState().show;
  if (goingOn.isRunning) changeShow(store, { goingOn: { ...goingOn, isRunning: false } });
}
