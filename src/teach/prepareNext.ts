import { liveMapOf } from '../map/liveMap';
import { selectLesson, selectStepNumber, viewOfStep } from '../state/lessonView';
import type { AtlasStore } from '../state/store';
import { savesData } from '../ui/thrift';

/** After the way to a step and what it loads itself, milliseconds. */
const AFTER = 2000;

/** Fetches the map of the step after this one, when the present one has been drawn and nobody waits. */
export function prepareNext(store: AtlasStore): () => void {
  let timer = 0;
  const plan = () => {
    clearTimeout(timer);
    if (!savesData()) timer = window.setTimeout(() => prepare(store), AFTER);
  };
  const stop = store.subscribe((state, previous) => {
    if (selectStepNumber(state) !== selectStepNumber(previous)) plan();
  });
  plan();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function prepare(store: AtlasStore): void {
  const state = store.getState();
  const number = selectStepNumber(state) + 1;
  const step = selectLesson(state)?.steps[number - 1];
  const camera = step && viewOfStep(state, step, number).camera;
  if (camera) void liveMapOf(store)?.prepare(camera);
}
