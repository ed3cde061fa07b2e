/** Work that is done piece by piece. */
export interface Slices {
  readonly add: (piece: () => void) => void;
  /** What was added is no longer wanted. */
  readonly clear: () => void;
  /** Calls when nothing is left to do, at once where nothing is. */
  readonly whenDone: (done: () => void) => void;
  readonly isDone: () => boolean;
}

/** For so many milliseconds the page may be kept from answering. */
const SLICE = 12;

/** Does what is added one after the other, and lets the page answer in between. */
export function inSlices(): Slices {
  let pieces: (() => void)[] = [];
  let waiting: (() => void)[] = [];
  const isDone = () => pieces.length === 0;
  const tell = () => {
    const all = waiting;
    waiting = [];
    for (const done of all) done();
  };
  const work = () => {
    if (isDone()) return;
    const end = performance.now() + SLICE;
    try {
      do pieces.shift()?.();
      while (!isDone() && performance.now() < end);
    } finally {
      if (isDone()) tell();
      else setTimeout(work);
    }
  };
  return {
    isDone,
    add: (piece) => {
      if (isDone()) setTimeout(work);
      pieces.push(piece);
    },
    clear: () => {
      pieces = [];
      tell();
    },
    whenDone: (done) => {
      waiting.push(done);
      if (isDone()) tell();
    },
  };
}
