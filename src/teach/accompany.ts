import { changeShow } from '../state/actions';
import { selectStepNumber } from '../state/lessonView';
import type { AtlasStore } from '../state/store';
import { followPresentKeys } from './followPresentKeys';
import { lastStep, stepTo, switchAnswer, switchBlack } from './obey';
import { askBack, joinPeers } from './peers';
import type { Word } from './presentKeys';
import { keepAwake } from './wakeLock';

/** What each word does in the teacher's own window; a black screen stays black while she goes on. */
const orders: Readonly<Partial<Record<Word, (store: AtlasStore, digits: string) => void>>> = {
  next: (store) => stepTo(store, selectStepNumber(store.getState()) + 1),
  previous: (store) => stepTo(store, selectStepNumber(store.getState()) - 1),
  first: (store) => stepTo(store, 1),
  last: (store) => stepTo(store, lastStep(store)),
  jump: (store, digits) => stepTo(store, Number(digits)),
  return: askBack,
  reveal: switchAnswer,
  black: switchBlack,
  out: (store) => changeShow(store, { isBlack: false }),
};

/** Goes along with the class's screen, and leads it, as long as the window stands. */
export function accompany(store: AtlasStore): () => void {
  let typed = '';
  const cleanups = [
    followPresentKeys({
      isTyped: () => typed !== '',
      obey: (command) => {
        const digits = typed;
        typed = command.type === 'digit' ? `${digits}${command.digit}`.slice(-3) : '';
        if (command.type !== 'digit') orders[command.type]?.(store, digits);
      },
    }),
    joinPeers(store, 'presenter'),
    keepAwake(),
  ];
  return () => {
    for (const clean of cleanups) clean();
  };
}
